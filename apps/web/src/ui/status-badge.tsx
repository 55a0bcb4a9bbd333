import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** What a state means for the reader. Each tone has a shape of its own, so that nobody depends on the colour. */
export type Tone = 'draft' | 'waiting' | 'active' | 'good' | 'bad' | 'ended';

const shapes: Record<Tone, ReactNode> = {
  draft: (
    <circle
      cx="6"
      cy="6"
      r="4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.5 1.7"
    />
  ),
  waiting: (
    <path
      d="M6 2.2a3.8 3.8 0 1 1-.01 0M6 4v2.2l1.5 1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
    />
  ),
  active: <path d="M3.5 2.2v7.6L10 6z" fill="currentColor" />,
  good: (
    <path
      d="M2.2 6.3 4.9 9 9.9 3.3"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  bad: <path d="M6 1.5 11 10H1z" fill="currentColor" strokeLinejoin="round" />,
  ended: <rect x="2.5" y="5" width="7" height="2" rx="1" fill="currentColor" />,
};

interface StatusBadgeProps {
  tone: Tone;
  children: ReactNode;
}

/** A state as word, shape and colour. */
export function StatusBadge({ tone, children }: StatusBadgeProps) {
  return (
    <span className={`${classes.badge} ${classes[tone]}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" className={classes.shape}>
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}
