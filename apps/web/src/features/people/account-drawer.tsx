import { Button, Drawer } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useText } from '~/i18n';
import { DateText } from '~/ui/date-text';
import { said } from '~/ui/notify';
import { Section } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import {
  type AccountDetail,
  accountQuery,
  closeAccount,
  reopenAccount,
  resetPassword,
  revokeRole,
  unlockAccount,
} from './accounts.queries';
import { GrantForm } from './grant-form';
import { useAccountText } from './people.i18n';
import classes from './people.module.css';

interface AccountDrawerProps {
  accountId: string | null;
  onClose: () => void;
}

export function AccountDrawer({ accountId, onClose }: AccountDrawerProps) {
  const shared = useText();
  const { data, error, isPending } = useQuery({
    ...accountQuery(accountId ?? ''),
    enabled: accountId !== null,
  });
  return (
    <Drawer
      opened={accountId !== null}
      onClose={onClose}
      position="right"
      title={data ? `${data.displayName} · ${data.username}` : ''}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <ProblemAlert error={error} />
      {isPending && !error && <PageSkeleton />}
      {data && <AccountFacts key={data.id} account={data} />}
    </Drawer>
  );
}

function AccountFacts({ account }: { account: AccountDetail }) {
  const t = useAccountText();
  const resetting = useMutation({ mutationFn: () => resetPassword(account.id) });
  const changing = useMutation({
    mutationFn: (change: (id: string) => Promise<unknown>) => change(account.id),
    onSuccess: () => said(t('done')),
  });
  const { can } = account;
  return (
    <div className={classes.form}>
      <ProblemAlert error={resetting.error ?? changing.error} />
      {resetting.data && (
        <div className={classes.secret} role="status">
          <span>{t('once')}</span>
          <div className={classes.code}>{resetting.data.password}</div>
        </div>
      )}
      <div className={classes.filters}>
        {can.resetPassword && (
          <Button variant="default" loading={resetting.isPending} onClick={() => resetting.mutate()}>
            {t('reset')}
          </Button>
        )}
        <StateButtons account={account} change={changing.mutate} />
      </div>
      {account.kind === 'staff' && <Grants account={account} />}
      {can.grantRole && <GrantForm account={account} />}
    </div>
  );
}

interface StateButtonsProps {
  account: AccountDetail;
  change: (how: (id: string) => Promise<unknown>) => void;
}

function StateButtons({ account, change }: StateButtonsProps) {
  const t = useAccountText();
  const { can } = account;
  return (
    <>
      {can.unlock && (
        <Button variant="default" onClick={() => change(unlockAccount)}>
          {t('unlock')}
        </Button>
      )}
      {can.reopen && (
        <Button variant="default" onClick={() => change(reopenAccount)}>
          {t('reopen')}
        </Button>
      )}
      {can.close && (
        <Button variant="default" onClick={() => change(closeAccount)}>
          {t('close')}
        </Button>
      )}
    </>
  );
}

function Grants({ account }: { account: AccountDetail }) {
  const t = useAccountText();
  const shared = useText();
  const revoking = useMutation({
    mutationFn: (grantId: string) => revokeRole(account.id, grantId),
    onSuccess: () => said(t('done')),
  });
  return (
    <Section title={t('grants')}>
      <ProblemAlert error={revoking.error} />
      {account.grants.length === 0 && <p className={classes.hint}>{t('noGrants')}</p>}
      <ul className={classes.list}>
        {account.grants.map((grant) => (
          <li key={grant.id} className={classes.line}>
            <span>
              <strong>{shared(`role.${grant.role}` as 'role.teacher')}</strong>
              {grant.scopeLabel && ` · ${grant.scopeLabel}`}
              {' · '}
              <DateText value={grant.fromOn} />
              {grant.toOn && (
                <>
                  {' – '}
                  <DateText value={grant.toOn} />
                </>
              )}
              {!grant.inForce && grant.toOn && ` (${t('ended')})`}
            </span>
            {grant.can.revoke && (
              <Button size="compact-sm" variant="default" onClick={() => revoking.mutate(grant.id)}>
                {t('revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
