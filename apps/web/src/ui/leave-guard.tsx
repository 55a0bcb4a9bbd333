import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useText } from '~/i18n';
import classes from './confirm-reason.module.css';
import { useLeaveText } from './leave-guard.i18n';

interface LeaveGuardProps {
  isDirty: () => boolean;
  /** Another view of the page (its search) shows other things: choosing it is leaving too. */
  ofView?: boolean;
}

/** Asks before what was typed is left behind: by a link, the back button or a closed tab. */
export function LeaveGuard({ isDirty, ofView = false }: LeaveGuardProps) {
  const t = useLeaveText();
  const shared = useText();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      (current.pathname !== next.pathname || (ofView && !isSame(current.search, next.search))) && isDirty(),
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Modal
      opened
      onClose={reset}
      title={t('title')}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <div className={classes.form}>
        <p className={classes.lead}>{t('lead')}</p>
        <div className={classes.actions}>
          <Button variant="default" onClick={proceed}>
            {t('leave')}
          </Button>
          <Button onClick={reset} data-autofocus>
            {t('stay')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
