import { ActionIcon } from '@mantine/core';
import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { useSession } from '~/api/session';
import { NotificationBell } from '~/features/notifications/notification-bell';
import { useText } from '~/i18n';
import classes from './header.module.css';
import { UserMenu } from './user-menu';

interface HeaderProps {
  onMenu: () => void;
  onSearch: () => void;
  onHelp: () => void;
}

export function Header({ onMenu, onSearch, onHelp }: HeaderProps) {
  const t = useText();
  const { school, schoolYear } = useSession();
  return (
    <header className={classes.header}>
      <ActionIcon className={classes.burger} size="lg" onClick={onMenu} aria-label={t('app.openNavigation')}>
        <IconMenu2 size={20} stroke={1.6} />
      </ActionIcon>
      <div className={classes.where}>
        <span className={classes.school}>{school.name}</span>
        {schoolYear && <span className={classes.year}>{t('app.schoolYear', { name: schoolYear.name })}</span>}
      </div>
      <button type="button" className={classes.search} onClick={onSearch} title={t('menu.searchLabel')}>
        <IconSearch size={15} stroke={1.8} aria-hidden="true" />
        <span className={classes.searchText}>{t('menu.search')}</span>
        <kbd className={classes.kbd} aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
      <NotificationBell />
      <UserMenu onHelp={onHelp} />
    </header>
  );
}
