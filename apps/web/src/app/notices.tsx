import { Button } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';
import { useEffect } from 'react';
import { text } from '~/i18n';
import { type Notice, attachNotices } from '~/ui/notify';
import classes from './notices.module.css';

function draw({ id, message, tone, seconds, action, onClose }: Notice): void {
  const run = (): void => {
    action?.run();
    notifications.hide(id);
  };
  notifications.show({
    id,
    color: tone === 'bad' ? 'red' : 'indigo',
    role: tone === 'bad' ? 'alert' : 'status',
    autoClose: seconds * 1000,
    onClose,
    closeButtonProps: { 'aria-label': text('action.close') },
    message: (
      <div className={classes.notice}>
        <span>{message}</span>
        {action && (
          <Button size="compact-sm" variant="light" onClick={run}>
            {action.label}
          </Button>
        )}
      </div>
    ),
  });
}

/** The corner where notices appear. */
export function Notices() {
  useEffect(() => attachNotices(draw), []);
  return <Notifications position="bottom-right" limit={4} />;
}
