import { Button, Modal, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { signIn, useSession } from '~/api/session';
import { sessionExpired } from '~/api/session-expiry';
import { useText } from '~/i18n';
import { ProblemAlert } from '~/ui/problem-alert';
import classes from './session-expired.module.css';

/** Asks for the password over the page, so that whatever was being typed underneath survives an expired session. */
export function SessionExpired() {
  const t = useText();
  const { account } = useSession();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const signingIn = useMutation({
    mutationFn: signIn,
    onSuccess: () => client.invalidateQueries(),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signingIn.mutate({ username: account.username, password });
  };
  const leave = (): void => {
    sessionExpired.settle();
    const here = window.location.pathname + window.location.search;
    window.location.assign(`/sign-in?to=${encodeURIComponent(here)}`);
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      title={t('signIn.expiredTitle')}
    >
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.lead}>{t('signIn.expired')}</p>
        <ProblemAlert error={signingIn.error} withoutFields />
        <input type="hidden" name="username" autoComplete="username" value={account.username} readOnly />
        <PasswordInput
          label={`${t('signIn.password')} (${account.username})`}
          autoComplete="current-password"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          <Button variant="subtle" color="gray" onClick={leave}>
            {t('signIn.otherAccount')}
          </Button>
          <Button type="submit" disabled={!password} loading={signingIn.isPending}>
            {t('signIn.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
