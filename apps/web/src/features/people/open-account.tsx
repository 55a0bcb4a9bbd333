import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useText } from '~/i18n';
import { ProblemAlert } from '~/ui/problem-alert';
import { accountsChanged, type NewAccount, openAccount } from './accounts.queries';
import { useAccountText } from './people.i18n';
import classes from './people.module.css';

/** Opens the account of one person who has none and shows the first password, once. */
export function OpenAccount({ name, ...person }: NewAccount & { name: string }) {
  const t = useAccountText();
  const shared = useText();
  const opening = useMutation({ mutationFn: () => openAccount(person) });
  const close = () => {
    opening.reset();
    void accountsChanged();
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={opening.isPending}
        aria-label={t('openFor', { name })}
        onClick={() => opening.mutate()}
      >
        {t('openOne')}
      </Button>
      <Modal
        opened={opening.data !== undefined || opening.error !== null}
        onClose={close}
        title={t('openFor', { name })}
        closeButtonProps={{ 'aria-label': shared('action.close') }}
      >
        <ProblemAlert error={opening.error} />
        {opening.data && (
          <div className={classes.secret} role="status">
            <span>
              {t('username')}: <strong>{opening.data.username}</strong>
            </span>
            <span>{t('once')}</span>
            <div className={classes.code}>{opening.data.password}</div>
          </div>
        )}
      </Modal>
    </>
  );
}
