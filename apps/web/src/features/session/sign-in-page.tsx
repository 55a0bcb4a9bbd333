import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { signIn } from '~/api/session';
import { useText } from '~/i18n';
import { applyProblemToForm } from '~/ui/apply-problem-to-form';
import { ProblemAlert } from '~/ui/problem-alert';
import { Door } from './door';
import classes from './door.module.css';

interface SignInPageProps {
  /** Where the person wanted to go before being asked to sign in. */
  returnTo?: string;
}

/** Only addresses of this portal: a link from outside must not lead elsewhere after signing in. */
export function safeReturn(to: string | undefined): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '/';
}

export function SignInPage({ returnTo }: SignInPageProps) {
  const t = useText();
  const router = useRouter();
  const needed = (value: string): string | null => (value.trim() ? null : t('signIn.required'));
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { username: '', password: '' },
    validate: { username: needed, password: needed },
  });
  const signingIn = useMutation({
    mutationFn: signIn,
    onSuccess: () => router.navigate({ href: safeReturn(returnTo), replace: true }),
    onError: (error) => void applyProblemToForm(error, form, ['username', 'password']),
  });
  useEffect(() => {
    document.title = `${t('signIn.title')} · ${t('app.name')}`;
  }, [t]);
  return (
    <Door title={t('signIn.title')} lead={t('signIn.lead')}>
      <form
        noValidate
        className={classes.form}
        onSubmit={form.onSubmit((values) =>
          signingIn.mutate({ ...values, username: values.username.trim() }),
        )}
      >
        <ProblemAlert error={signingIn.error} withoutFields />
        <TextInput
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          key={form.key('username')}
          {...form.getInputProps('username')}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          size="md"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={signingIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </form>
      <p className={classes.help}>{t('signIn.help')}</p>
    </Door>
  );
}
