import type { ReactNode } from 'react';
import { Section } from '~/ui/page';
import { Bone } from '~/ui/page-skeleton';
import { ProblemState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import classes from './dashboard.module.css';
import { useDashboardText } from './dashboard.i18n';

interface TileProps<T> {
  title: string;
  /** Where the whole list is. */
  to?: string;
  query: { data?: T; error: unknown; refetch: () => unknown };
  /** Said when there is nothing; without it an empty tile is left out altogether. */
  empty?: string;
  isEmpty: (data: T) => boolean;
  children: (data: T) => ReactNode;
}

/** One block of the start page: a short list, where the rest is, and its own loading and error. */
export function Tile<T>(props: TileProps<T>) {
  const t = useDashboardText();
  const { title, to, query, empty, isEmpty } = props;
  const isUseless = query.data === undefined || isEmpty(query.data);
  if (empty === undefined && isUseless) return null;
  return (
    <Section title={title} actions={to && <TextLink to={to}>{t('all')}</TextLink>}>
      <TileBody {...props} />
    </Section>
  );
}

function TileBody<T>({ query, empty, isEmpty, children }: TileProps<T>) {
  const { data, error } = query;
  if (error) return <ProblemState error={error} onRetry={() => void query.refetch()} />;
  if (data === undefined) return <Bone height={96} />;
  return isEmpty(data) ? <p className={classes.empty}>{empty}</p> : <>{children(data)}</>;
}

interface LineProps {
  to: string;
  title: string;
  /** What matters about it, at the right end. */
  end?: ReactNode;
  children?: ReactNode;
}

/** One thing to do and the way to it. */
export function Line({ to, title, end, children }: LineProps) {
  return (
    <li className={classes.line}>
      <div className={classes.lineHead}>
        <TextLink to={to} className={classes.lineLink}>
          {title}
        </TextLink>
        {end}
      </div>
      {children && <div className={classes.more}>{children}</div>}
    </li>
  );
}

export function Lines({ children }: { children: ReactNode }) {
  return <ul className={classes.lines}>{children}</ul>;
}
