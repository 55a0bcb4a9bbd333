import { defineEvent } from '@hoclieu/platform';

export const SignedIn = defineEvent<object>('people.signed-in', 'account');
export const SignInFailed = defineEvent<object>('people.sign-in-failed', 'account');
export const AccountLockedOut = defineEvent<{ minutes: number }>('people.account-locked-out', 'account');
export const PasswordChanged = defineEvent<object>('people.password-changed', 'account');

type Counts = { kind: string; new: number; changed: number; moved: number; unchanged: number; bad: number };
export const RosterUploaded = defineEvent<Counts>('people.roster-uploaded', 'roster-import');
export const RosterApplied = defineEvent<Counts>('people.roster-applied', 'roster-import');
export const RosterPurged = defineEvent<{ kind: string; applied: boolean }>(
  'people.roster-purged',
  'roster-import',
);
export const StudentMoved = defineEvent<{ student: string; from: string | null; to: string; fromOn: string }>(
  'people.student-moved',
  'student',
);
export const AccountsOpened = defineEvent<{ kind: string; opened: number }>(
  'people.accounts-opened',
  'school',
);
export const PasswordReset = defineEvent<{ username: string }>('people.password-reset', 'account');
export const AccountClosed = defineEvent<{ username: string }>('people.account-closed', 'account');
export const AccountReopened = defineEvent<{ username: string }>('people.account-reopened', 'account');
export const AccountUnlocked = defineEvent<{ username: string }>('people.account-unlocked', 'account');
export const RoleGranted = defineEvent<{ username: string; role: string }>('people.role-granted', 'account');
export const RoleRevoked = defineEvent<{ username: string; role: string }>('people.role-revoked', 'account');
export const ApiClientCreated = defineEvent<{ name: string; scopes: string[] }>(
  'people.api-client-created',
  'api-client',
);
export const ApiClientRevoked = defineEvent<{ name: string }>('people.api-client-revoked', 'api-client');
export const AccountRenamed = defineEvent<{ username: string }>('people.account-renamed', 'account');
