import type { ReactNode } from 'react';
import { useText } from '~/i18n';
import classes from './figure.module.css';
import { Bone } from './page-skeleton';
import { TextLink } from './text-link';

interface FigureProps {
  label: string;
  /** Already formatted; `undefined` while loading. */
  value: string | undefined;
  /** How the figure came about, or what it lacks. */
  note?: ReactNode;
  /** Where its evidence is: the rows behind it. */
  to?: string;
  /** A bar under the figure. */
  children?: ReactNode;
}

/** One big number. It opens to the rows it was counted from. */
export function Figure({ label, value, note, to, children }: FigureProps) {
  const t = useText();
  return (
    <div className={classes.figure}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>
        {value === undefined ? (
          <Bone width={90} height={26} />
        ) : to ? (
          <TextLink
            to={to}
            className={classes.link}
            aria-label={`${label}: ${value}. ${t('figure.evidence')}`}
          >
            {value}
          </TextLink>
        ) : (
          value
        )}
      </span>
      {note && <span className={classes.note}>{note}</span>}
      {children}
    </div>
  );
}

/** Figures side by side, as many as fit. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className={classes.figures}>{children}</div>;
}
