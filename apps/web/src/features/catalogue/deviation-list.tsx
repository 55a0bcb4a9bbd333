import { useQuery } from '@tanstack/react-query';
import { Section } from '~/ui/page';
import { formatDate } from '~/ui/format';
import { Timeline } from '~/ui/timeline';
import { useCatalogueText } from './catalogue.i18n';
import { type Deviation, deviationsQuery } from './catalogues.queries';
import { usePlanningText } from './planning.i18n';

type Change = Deviation['changes'][number];

/** What was changed after the board approved, by whom and why, beside the approved state. */
export function DeviationList({ catalogueId }: { catalogueId: string }) {
  const c = useCatalogueText();
  const { data } = useQuery(deviationsQuery(catalogueId));
  return (
    <Section title={c('deviations')}>
      <Timeline
        entries={(data?.items ?? []).map((deviation) => ({
          id: deviation.id,
          at: deviation.at,
          title: c('deviationLine', {
            kind: c(`deviationKind.${deviation.kind}`),
            title: deviation.title,
            by: deviation.by ?? '',
          }),
          tone: deviation.kind === 'removed' ? 'bad' : 'waiting',
          body: <DeviationBody deviation={deviation} />,
        }))}
      />
    </Section>
  );
}

function DeviationBody({ deviation }: { deviation: Deviation }) {
  const valueOf = useCellWords();
  const c = useCatalogueText();
  return (
    <>
      <p style={{ margin: 0 }}>{deviation.reason}</p>
      {deviation.kind === 'changed' &&
        deviation.changes.map((change) => (
          <p key={change.field} style={{ margin: 0 }}>
            {c(`columns.${change.field as 'title'}`)}: <del>{valueOf(change, change.before)}</del> →{' '}
            <ins>{valueOf(change, change.after)}</ins>
          </p>
        ))}
    </>
  );
}

/** Codes of the API in the words of the table. */
function useCellWords() {
  const c = useCatalogueText();
  const p = usePlanningText();
  return ({ field }: Change, value: string | null): string => {
    if (value === null) return c('emptyCell');
    if (field === 'stage') return p(`stage.${value as 'before'}`);
    if (field === 'materialKind') return p(`kind.${value as 'reference'}`);
    if (field === 'dueOn') return formatDate(value);
    return field === 'interactive' ? (value === 'true' ? 'x' : '–') : value;
  };
}
