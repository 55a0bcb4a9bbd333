import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, lazy, useEffect, useRef } from 'react';
import { useSession } from '~/api/session';
import { useSessionExpired } from '~/api/session-expiry';
import { useText } from '~/i18n';
import { Header } from './header';
import { Logo, Rail } from './rail';
import classes from './shell.module.css';
import { useShortcuts } from './use-shortcuts';

const SessionExpired = lazy(() => import('./session-expired').then((m) => ({ default: m.SessionExpired })));
const CommandPalette = lazy(() => import('./command-palette').then((m) => ({ default: m.CommandPalette })));
const ShortcutHelp = lazy(() => import('./shortcut-help').then((m) => ({ default: m.ShortcutHelp })));

/** A tap beside the drawer closes it, without script. */
const lightDismiss = { closedby: 'any' } as const;

/** The frame around every page: skip link, rail (a drawer on the phone), header, and what opens over the page. */
export function Shell() {
  const t = useText();
  const expired = useSessionExpired();
  const { opened, open, close } = useShortcuts();
  const drawer = useRef<HTMLDialogElement>(null);
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('app.skip')}
      </a>
      <aside className={classes.aside}>
        <Brand />
        <Rail />
      </aside>
      <dialog ref={drawer} className={classes.drawer} aria-label={t('app.mainNavigation')} {...lightDismiss}>
        <div className={classes.drawerTop}>
          <Brand />
          <ActionIcon size="lg" onClick={() => drawer.current?.close()} aria-label={t('app.closeNavigation')}>
            <IconX size={18} stroke={1.6} />
          </ActionIcon>
        </div>
        <Rail onNavigate={() => drawer.current?.close()} />
      </dialog>
      <div className={classes.column}>
        <Header
          onMenu={() => drawer.current?.showModal()}
          onSearch={() => open('palette')}
          onHelp={() => open('help')}
        />
        <Main />
      </div>
      <Suspense>
        {expired && <SessionExpired />}
        {opened === 'palette' && <CommandPalette onClose={close} />}
        {opened === 'help' && <ShortcutHelp onClose={close} />}
      </Suspense>
    </div>
  );
}

function Brand() {
  const t = useText();
  const { school } = useSession();
  return (
    <div className={classes.brand}>
      <Logo />
      <div className={classes.brandText}>
        <span className={classes.product}>{t('app.name')}</span>
        <span className={classes.school} title={school.name}>
          {school.name}
        </span>
      </div>
    </div>
  );
}

/** Moves the focus to the new page after each navigation, as a full page load would. */
function Main() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = path === undefined;
  }, [path]);
  return (
    <main id="main" ref={main} tabIndex={-1} className={classes.main}>
      <Outlet />
    </main>
  );
}
