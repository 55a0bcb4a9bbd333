import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useText } from '~/i18n';
import classes from './shell.module.css';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);
const isOnline = () => onlineManager.isOnline();

/** Says that the network is gone for as long as it is. */
export function OfflineBanner() {
  const t = useText();
  const online = useSyncExternalStore(subscribe, isOnline, isOnline);
  return (
    <output className={classes.announce}>
      {!online && <p className={classes.offline}>{t('app.offline')}</p>}
    </output>
  );
}
