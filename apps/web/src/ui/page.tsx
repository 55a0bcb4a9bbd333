import { Children, type ReactNode, useEffect, useState } from 'react';
import { useText } from '~/i18n';
import { PageSkeleton } from './page-skeleton';
import { ProblemState } from './page-states';
import classes from './page.module.css';
import { ProblemAlert } from './problem-alert';
import { TextLink } from './text-link';

export interface Crumb {
  label: string;
  to: string;
}

interface PageProps {
  title: string;
  /** One quiet line under the title: what the page is about or how fresh its figures are. */
  lead?: ReactNode;
  /** A status beside the title. */
  badge?: ReactNode;
  crumbs?: readonly Crumb[];
  /** Buttons on the right, the primary one last. */
  actions?: ReactNode;
  /** Usually `query.isPending`. */
  loading?: boolean;
  /** Usually `query.error`: "no right", "not found" or "try again" as it deserves, above what was shown before. */
  error?: unknown;
  onRetry?: () => unknown;
  /** Readable width for forms and texts; tables take the whole width. */
  narrow?: boolean;
  children?: ReactNode;
}

/** The frame of every screen: where am I, what can I do, and the four states a screen can be in. */
export function Page(props: PageProps) {
  const t = useText();
  const { title, lead, badge, crumbs = [], actions } = props;
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <div className={props.narrow ? `${classes.page} ${classes.narrow}` : classes.page}>
      <header className={classes.header}>
        <div className={classes.headings}>
          {crumbs.length > 0 && (
            <nav aria-label="Breadcrumb" className={classes.crumbs}>
              {crumbs.map((crumb) => (
                <TextLink key={crumb.to} to={crumb.to} className={classes.crumb}>
                  {crumb.label}
                </TextLink>
              ))}
            </nav>
          )}
          <div className={classes.titleRow}>
            <h1 className={classes.title}>{title}</h1>
            {badge}
          </div>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      <PageBody {...props} />
    </div>
  );
}

/** What has been shown once stays when reading it again fails: somebody may be writing in it. */
function PageBody({ loading, error, onRetry, children }: PageProps) {
  const [wasShown, setWasShown] = useState(false);
  if (!wasShown && !loading && !error) setWasShown(true);
  const stays = wasShown && Children.toArray(children).length > 0;
  if (error && !stays) return <ProblemState error={error} onRetry={onRetry} />;
  if (loading) return <PageSkeleton />;
  return (
    <div className={classes.body}>
      <ProblemAlert error={error} onRetry={onRetry} />
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled block inside a page. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <div className={classes.sectionHeader}>
        <h2 className={classes.sectionTitle}>{title}</h2>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
