import { formatNumber } from '~/ui/format';
import { Figure, Figures } from '~/ui/figure';
import classes from './import.module.css';
import { useImportText } from './import.i18n';
import type { QuestionImport } from './import.queries';

const sums = ['keeping', 'bad', 'duplicate', 'withLosses'] as const;

/** What will and what will not come in, before anything else. */
export function ImportSummary({ one }: { one: QuestionImport }) {
  const t = useImportText();
  return (
    <>
      <Figures>
        {sums.map((sum) => (
          <Figure key={sum} label={t(`sums.${sum}`)} value={formatNumber(one.counts[sum], 0)} />
        ))}
      </Figures>
      {one.losses.length > 0 && (
        <details className={classes.outside}>
          <summary>{t('outside', { count: one.losses.length })}</summary>
          <ul>
            {one.losses.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
