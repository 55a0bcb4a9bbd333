import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconKeyboard, IconLock, IconLogout } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { chooseLocale, signOut, useSession } from '~/api/session';
import { useLocale, useText } from '~/i18n';
import type { vi } from '~/i18n/vi';
import classes from './user-menu.module.css';

const schemes = ['light', 'dark', 'auto'] as const;
const locales = { vi: 'Tiếng Việt', en: 'English' } as const;

interface UserMenuItemsProps {
  onHelp: () => void;
}

export function UserMenuItems({ onHelp }: UserMenuItemsProps) {
  const t = useText();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await signOut().catch(() => undefined);
    window.location.assign('/sign-in');
  };
  return (
    <>
      <Identity />
      <Menu.Divider />
      <LanguageItems />
      <Menu.Divider />
      <ThemeItems />
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconKeyboard size={16} stroke={1.6} />}
        rightSection={<kbd>?</kbd>}
        onClick={onHelp}
      >
        {t('menu.shortcuts')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconLock size={16} stroke={1.6} />}
        onClick={() => void navigate({ to: '/change-password' })}
      >
        {t('menu.password')}
      </Menu.Item>
      <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={() => void leave()}>
        {t('menu.signOut')}
      </Menu.Item>
    </>
  );
}

function Identity() {
  const t = useText();
  const { account, roles } = useSession();
  const roleLabel = (role: string): string => t(`role.${role as keyof typeof vi.role}`);
  return (
    <div className={classes.identity}>
      <p className={classes.name}>{account.displayName}</p>
      {roles.map(({ role, scopeLabel }) => (
        <p key={`${role}${scopeLabel ?? ''}`} className={classes.role}>
          {roleLabel(role)}
          {scopeLabel && ` · ${scopeLabel}`}
        </p>
      ))}
    </div>
  );
}

function LanguageItems() {
  const t = useText();
  const locale = useLocale();
  return (
    <>
      <Menu.Label>{t('menu.language')}</Menu.Label>
      {(['vi', 'en'] as const).map((each) => (
        <Menu.Item
          key={each}
          lang={each}
          rightSection={each === locale && <IconCheck size={15} />}
          onClick={() => void chooseLocale(each).catch(() => undefined)}
        >
          {locales[each]}
        </Menu.Item>
      ))}
    </>
  );
}

function ThemeItems() {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('menu.theme')}</Menu.Label>
      {schemes.map((each) => (
        <Menu.Item
          key={each}
          rightSection={each === colorScheme && <IconCheck size={15} />}
          onClick={() => setColorScheme(each)}
        >
          {t(`menu.${each}`)}
        </Menu.Item>
      ))}
    </>
  );
}
