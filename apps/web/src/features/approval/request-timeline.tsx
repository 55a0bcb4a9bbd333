import { formatNumber } from '~/ui/format';
import { Timeline, type TimelineEntry } from '~/ui/timeline';
import { useApprovalText } from './approval.i18n';
import type { Round } from './approval.queries';
import type { ContentWords } from './content-words';
import { RoundChanges } from './round-changes';

type Decision = Round['steps'][number]['decisions'][number];

/** What happened to the request, newest first: submissions, decisions with their points, withdrawals. */
export function RequestTimeline({ rounds, words }: { rounds: readonly Round[]; words?: ContentWords }) {
  const t = useApprovalText();
  const who = (decision: Decision): string =>
    decision.onBehalfOf
      ? t('onBehalf', { name: decision.by.name, for: decision.onBehalfOf.name })
      : decision.by.name;
  const decisions = (round: Round): TimelineEntry[] =>
    round.steps.flatMap((step) =>
      step.decisions.map((decision) => ({
        id: `${step.id}${decision.by.staffId}`,
        at: decision.at,
        title: t(`events.${decision.verdict}`, { name: who(decision), step: step.name }),
        body: <DecisionBody decision={decision} />,
        tone: decision.verdict === 'approve' ? ('good' as const) : ('bad' as const),
      })),
    );
  const entries = rounds.flatMap((round) => [
    ...decisions(round),
    ...ending(round, t),
    beginning(round, t, words),
  ]);
  return <Timeline entries={entries.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))} />;
}

type Text = ReturnType<typeof useApprovalText>;

function beginning(round: Round, t: Text, words?: ContentWords): TimelineEntry {
  const title = round.requestedBy
    ? t('events.requested', { name: round.requestedBy.name, round: round.number })
    : t('events.requestedBySystem', { round: round.number });
  const body = round.changes.length > 0 && <RoundChanges round={round} words={words} />;
  return { id: `begin-${round.number}`, at: round.requestedAt, title, body, tone: 'active' };
}

function ending(round: Round, t: Text): TimelineEntry[] {
  const { outcome, endedAt, endedBy, reason } = round;
  if (!endedAt || (outcome !== 'withdrawn' && outcome !== 'reopened')) return [];
  const title = t(`events.${outcome}`, { name: endedBy?.name ?? '–' });
  return [{ id: `end-${round.number}`, at: endedAt, title, body: reason, tone: 'ended' }];
}

function DecisionBody({ decision }: { decision: Decision }) {
  const { reason, scores } = decision;
  if (!reason && scores.length === 0) return null;
  return (
    <>
      {reason && <p>{reason}</p>}
      {scores.length > 0 && (
        <ul>
          {scores.map(({ key, name, points, maxPoints }) => (
            <li key={key}>
              {name}:{' '}
              <span className="hl-numbers">{`${formatNumber(points)}/${formatNumber(maxPoints)}`}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
