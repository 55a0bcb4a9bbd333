import { lazy } from 'react';
import { useSession } from '~/api/session';
import { useText } from '~/i18n';
import { LazyMenu } from '~/ui/lazy-menu';
import classes from './user-menu.module.css';

const UserMenuItems = lazy(() => import('./user-menu-items').then((m) => ({ default: m.UserMenuItems })));

/** First letters of the family name and of the given name, which comes last here. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return `${words.length > 1 ? (words[0]?.[0] ?? '') : ''}${words.at(-1)?.[0] ?? ''}`.toUpperCase();
}

interface UserMenuProps {
  onHelp: () => void;
}

export function UserMenu({ onHelp }: UserMenuProps) {
  const t = useText();
  const { account } = useSession();
  return (
    <LazyMenu
      className={classes.avatar}
      label={t('menu.account', { name: account.displayName })}
      width={260}
      items={<UserMenuItems onHelp={onHelp} />}
    >
      <span className={classes.initials} data-initials={initials(account.displayName)} />
    </LazyMenu>
  );
}
