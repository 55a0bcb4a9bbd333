import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCompass, IconInbox, IconLock } from '@tabler/icons-react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { asProblem } from '~/api/problem';
import { useText } from '~/i18n';
import { PageSkeleton } from './page-skeleton';
import classes from './page-states.module.css';

interface EmptyStateProps {
  title: string;
  /** What to do next, in one sentence. */
  hint?: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
  icon?: ComponentType<{ size?: number; stroke?: number }>;
}

/** Nothing to show, and the way out of it. */
export function EmptyState({ title, hint, action, icon: Icon = IconInbox }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <span className={classes.icon} aria-hidden="true">
        <Icon size={22} stroke={1.6} />
      </span>
      <p className={classes.title}>{title}</p>
      {hint && <p className={classes.hint}>{hint}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

interface ProblemStateProps {
  error: unknown;
  onRetry?: () => unknown;
}

/** A screen that could not be shown: no right, not there, or broken. */
export function ProblemState({ error, onRetry }: ProblemStateProps) {
  const t = useText();
  const problem = asProblem(error);
  if (problem.isSignedOut) return <PageSkeleton />;
  if (problem.isForbidden) {
    return <EmptyState icon={IconLock} title={t('state.forbiddenTitle')} hint={t('state.forbiddenHint')} />;
  }
  if (problem.isNotFound) {
    return <EmptyState icon={IconCompass} title={t('state.notFoundTitle')} hint={t('state.notFoundHint')} />;
  }
  const retry = onRetry && (
    <Button variant="default" onClick={onRetry}>
      {t('action.retry')}
    </Button>
  );
  return (
    <div role="alert">
      <EmptyState
        icon={IconAlertTriangle}
        title={problem.detail || t('state.errorTitle')}
        hint={t('state.errorHint', { code: problem.code })}
        action={retry}
      />
    </div>
  );
}

/** In place of what was never read: why not, or that it is on its way. What was read once stays; see `ProblemAlert`. */
export function Unread({ error, onRetry }: ProblemStateProps) {
  return error ? <ProblemState error={error} onRetry={onRetry} /> : <PageSkeleton />;
}

/** For routes: an error thrown by a loader or a component. */
export function PageError({ error, reset }: ErrorComponentProps) {
  return <ProblemState error={error} onRetry={reset} />;
}

export function PageNotFound() {
  const t = useText();
  return (
    <EmptyState
      icon={IconCompass}
      title={t('state.notFoundTitle')}
      hint={t('state.notFoundHint')}
      action={
        <Button component="a" href="/" variant="default">
          {t('action.home')}
        </Button>
      }
    />
  );
}
