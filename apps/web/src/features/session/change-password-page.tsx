import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { changePassword, useSession } from '~/api/session';
import { useText } from '~/i18n';
import { applyProblemToForm } from '~/ui/apply-problem-to-form';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { Door } from './door';
import classes from './door.module.css';

const shortest = 10;

function useChangePassword() {
  const t = useText();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<unknown>(null);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { current: '', next: '', again: '' },
    validate: {
      current: (value) => (value ? null : t('signIn.required')),
      next: (value) => (value.length >= shortest ? null : t('password.tooShort')),
      again: (value, values) => (value === values.next ? null : t('password.mismatch')),
    },
  });
  const changing = useMutation({
    mutationFn: changePassword,
    onMutate: () => setRefusal(null),
    onSuccess: async () => {
      said(t('password.changed'));
      await navigate({ to: '/' });
    },
    onError: (error) => setRefusal(applyProblemToForm(error, form, ['current', 'next'])),
  });
  return { form, changing, refusal };
}

export function ChangePasswordPage() {
  const t = useText();
  const { account } = useSession();
  const { form, changing, refusal } = useChangePassword();
  return (
    <Door title={t('password.title')} lead={account.mustChangePassword ? t('password.first') : undefined}>
      <form
        noValidate
        className={classes.form}
        onSubmit={form.onSubmit(({ current, next }) => changing.mutate({ current, next }))}
      >
        <ProblemAlert error={refusal} />
        <input type="hidden" name="username" autoComplete="username" value={account.username} readOnly />
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          key={form.key('current')}
          {...form.getInputProps('current')}
        />
        <PasswordInput
          label={t('password.next')}
          description={t('password.nextHint')}
          autoComplete="new-password"
          key={form.key('next')}
          {...form.getInputProps('next')}
        />
        <PasswordInput
          label={t('password.again')}
          autoComplete="new-password"
          key={form.key('again')}
          {...form.getInputProps('again')}
        />
        <Button type="submit" loading={changing.isPending}>
          {t('password.submit')}
        </Button>
        {!account.mustChangePassword && (
          <Button component="a" href="/" variant="subtle" color="gray">
            {t('action.cancel')}
          </Button>
        )}
      </form>
    </Door>
  );
}
