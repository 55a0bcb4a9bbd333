import { defineEvent } from '@hoclieu/platform';

export const SignedIn = defineEvent<object>('people.signed-in', 'account');
export const SignInFailed = defineEvent<object>('people.sign-in-failed', 'account');
export const AccountLockedOut = defineEvent<{ minutes: number }>('people.account-locked-out', 'account');
export const PasswordChanged = defineEvent<object>('people.password-changed', 'account');
