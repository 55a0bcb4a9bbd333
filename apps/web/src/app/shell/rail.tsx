import { useRouterState } from '@tanstack/react-router';
import { useSession } from '~/api/session';
import { useText } from '~/i18n';
import { TextLink } from '~/ui/text-link';
import { type NavigationEntry, groups, visibleTo } from '../navigation';
import classes from './rail.module.css';

export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#3d4db3" />
      <path
        d="M8 9.5c3-.9 5.6-.5 8 1.4 2.4-1.9 5-2.3 8-1.4v13c-3-.9-5.6-.5-8 1.4-2.4-1.9-5-2.3-8-1.4z"
        fill="#fff"
      />
      <path d="M16 11v12.5" stroke="#3d4db3" strokeWidth="1.6" />
    </svg>
  );
}

interface RailProps {
  onNavigate?: () => void;
}

/** The pages this person may open, grouped by the work they belong to. */
export function Rail({ onNavigate }: RailProps) {
  const t = useText();
  const { can } = useSession();
  const entries = visibleTo(can);
  return (
    <nav aria-label={t('app.mainNavigation')} className={classes.rail}>
      {groups.map((group) => {
        const members = entries.filter((entry) => entry.group === group);
        const label = t(`nav.group.${group}`);
        if (members.length === 0) return null;
        return (
          <div key={group} className={classes.group}>
            {label && <p className={classes.groupLabel}>{label}</p>}
            {members.map((entry) => (
              <RailLink key={entry.to} entry={entry} onNavigate={onNavigate} />
            ))}
          </div>
        );
      })}
    </nav>
  );
}

function RailLink({ entry, onNavigate }: { entry: NavigationEntry } & RailProps) {
  const t = useText();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = path === entry.to || path.startsWith(`${entry.to}/`);
  return (
    <TextLink
      to={entry.to}
      className={here ? `${classes.link} ${classes.here}` : classes.link}
      aria-current={here ? 'page' : undefined}
      onClick={onNavigate}
    >
      <entry.icon size={17} stroke={1.6} aria-hidden="true" className={classes.icon} />
      <span className={classes.label}>{t(`nav.${entry.label}`)}</span>
    </TextLink>
  );
}
