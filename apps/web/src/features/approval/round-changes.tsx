import { useApprovalText } from './approval.i18n';
import type { Round } from './approval.queries';
import classes from './approval.module.css';
import type { ContentWords } from './content-words';

type Change = Round['changes'][number];

const shown = 300;

function cut(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text;
}

/** What is different since the submission before: fields old and new, files and links by name. */
export function RoundChanges({ round, words }: { round: Round; words?: ContentWords }) {
  const t = useApprovalText();
  if (round.changes.length === 0) return null;
  return (
    <>
      <p className={classes.quiet}>{t('changes.title', { round: round.number - 1 })}</p>
      <ul className={classes.changes}>
        {round.changes.map((change) => (
          <li key={`${change.field} ${change.before} ${change.after}`}>
            {isOfParts(change) ? (
              t(`changes.${happened(change)}`, { before: change.before, after: change.after })
            ) : (
              <FieldChange change={change} words={words} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function isOfParts({ field }: Change): boolean {
  return field === 'part' || field === 'part-content' || field === 'part-order';
}

function happened({ field, before, after }: Change) {
  if (field === 'part-content') return 'rewritten';
  if (field === 'part-order') return 'reordered';
  if (before === null) return 'added';
  return after === null ? 'removed' : 'renamed';
}

function FieldChange({ change: { field, before, after }, words }: { change: Change; words?: ContentWords }) {
  const t = useApprovalText();
  const value = (written: string | null): string =>
    written ? cut(words?.value(field, written) ?? written) : t('changes.empty');
  return (
    <>
      <strong>{words?.field(field) ?? field}</strong>: <del>{value(before)}</del> → <ins>{value(after)}</ins>
    </>
  );
}
