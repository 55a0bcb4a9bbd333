import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '~/ui/date-field';
import { formatDateTime } from '~/ui/format';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { StatusBadge } from '~/ui/status-badge';
import classes from './people.module.css';
import { useRosterText } from './roster.i18n';
import { applyRoster, type RosterImport, writable } from './rosters.queries';

/** The decision: write the good rows, after saying what happens to the bad ones. */
export function ApplyRoster({ roster }: { roster: RosterImport }) {
  const t = useRosterText();
  const [leaveOutBad, setLeaveOutBad] = useState(false);
  const [effectiveOn, setEffectiveOn] = useState<string | null>(null);
  const count = writable(roster);
  const applying = useMutation({
    mutationFn: () => applyRoster(roster.id, { leaveOutBad, ...(effectiveOn && { effectiveOn }) }),
    onSuccess: (applied) => said(t('done', { count: writable(applied) })),
  });
  if (roster.status === 'applied') {
    return (
      <p className={classes.decision}>
        <StatusBadge tone="good">{t('status.applied')}</StatusBadge>{' '}
        {t('appliedBy', { name: roster.appliedByName, at: formatDateTime(roster.appliedAt) })}
      </p>
    );
  }
  if (!roster.can.apply) return <p className={classes.decision}>{roster.counts.bad === 0 && t('nothing')}</p>;
  const hasBad = roster.counts.bad > 0;
  return (
    <div className={classes.decision}>
      <ProblemAlert error={applying.error} />
      {hasBad && (
        <Checkbox
          checked={leaveOutBad}
          onChange={(event) => setLeaveOutBad(event.currentTarget.checked)}
          label={t('leaveOut', { count: roster.counts.bad })}
        />
      )}
      <DateField
        label={t('effectiveOn')}
        description={t('effectiveHint')}
        value={effectiveOn}
        onChange={setEffectiveOn}
        maw={320}
      />
      <Button
        disabled={hasBad && !leaveOutBad}
        loading={applying.isPending}
        onClick={() => applying.mutate()}
      >
        {t('apply', { count })}
      </Button>
    </div>
  );
}
