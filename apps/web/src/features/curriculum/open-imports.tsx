import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateText } from '~/ui/date-text';
import { undoable } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { TextLink } from '~/ui/text-link';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import { discardImport, type OpenImport, openImportsQuery } from './imports.queries';

/** Files that were uploaded and not saved yet: to go on with, or to give up. */
export function OpenImports() {
  const t = useCurriculumText();
  const { data, error, refetch } = useQuery(openImportsQuery);
  const [givenUp, setGivenUp] = useState<ReadonlySet<string>>(new Set());
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  const shown = (data?.items ?? []).filter(({ id, can }) => can.continue && !givenUp.has(id));
  if (shown.length === 0) return null;
  const discard = ({ id, fileName }: OpenImport): void => {
    setGivenUp((ids) => new Set([...ids, id]));
    const back = (): void => setGivenUp((ids) => new Set([...ids].filter((other) => other !== id)));
    undoable({
      message: t('open.discarded', { file: fileName }),
      undo: back,
      commit: () => discardImport(id),
    });
  };
  return (
    <section className={classes.stack} aria-labelledby="open-imports">
      <h2 id="open-imports" className={classes.openTitle}>
        {t('open.title')}
      </h2>
      <ul className={classes.openImports}>
        {shown.map((item) => (
          <li key={item.id}>
            <Described item={item} />
            <TextLink to={`/distributions/imports/${item.id}`} className="hl-plain-button">
              {t('open.continue')}
            </TextLink>
            {item.can.discard && (
              <Button variant="subtle" onClick={() => discard(item)}>
                {t('open.discard')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Described({ item }: { item: OpenImport }) {
  const t = useCurriculumText();
  return (
    <span className={classes.twoLines}>
      {item.subjectName} · {t('grade', { grade: item.grade })}
      <small>
        {t('open.what', { file: item.fileName, rows: item.rows, corrected: item.corrected })} ·{' '}
        <DateText value={item.createdAt} withTime /> {item.authorName && `· ${item.authorName}`}
      </small>
    </span>
  );
}
