import { useLocation } from '@tanstack/react-router';
import { TextLink } from '~/ui/text-link';
import { useGradebookText } from './gradebook.i18n';
import classes from './gradebook-tabs.module.css';

const tabs = [
  { to: '/gradebook', label: 'tabs.sheets' },
  { to: '/gradebook/classes', label: 'tabs.classes' },
  { to: '/gradebook/missing', label: 'tabs.missing' },
] as const;

export function GradebookTabs() {
  const t = useGradebookText();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('title')} className={classes.tabs}>
      {tabs.map(({ to, label }) => (
        <TextLink
          key={to}
          to={to}
          className={classes.tab}
          aria-current={pathname.replace(/\/$/, '') === to ? 'page' : undefined}
        >
          {t(label)}
        </TextLink>
      ))}
    </nav>
  );
}
