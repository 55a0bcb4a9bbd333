import { ScrollArea } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './people.module.css';
import { useRosterText, type RosterColumn } from './roster.i18n';
import type { Outcome, RosterImport, RosterRow } from './rosters.queries';

interface RosterRowsProps {
  roster: RosterImport;
  outcome: Outcome;
  rows: readonly RosterRow[];
}

/** Rows as they stand in the file, under the file's own column letters, with what is wrong or what changes beside them. */
export function RosterRows({ roster, outcome, rows }: RosterRowsProps) {
  const t = useRosterText();
  const tells = outcome === 'bad' ? t('why') : t('change');
  const hasTelling = outcome === 'bad' || outcome === 'changed' || outcome === 'moved';
  return (
    <ScrollArea.Autosize
      mah="70vh"
      className={classes.sheetFrame}
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t(`outcome.${outcome}`) }}
    >
      <table className={classes.sheet}>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            {hasTelling && (
              <th scope="col" className={classes.telling}>
                {tells}
              </th>
            )}
            {roster.columns.map(({ key, letter }) => (
              <th key={key} scope="col">
                <span className={classes.letter}>{letter}</span> {t(`column.${key}` as RosterColumn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.position}>
              <th scope="row" className="hl-numbers">
                {row.row}
              </th>
              {hasTelling && <td className={classes.telling}>{tellingOf(row, t)}</td>}
              {roster.columns.map(({ key }, index) => (
                <td key={key} data-bad={row.problems.some(({ column }) => column === key) || undefined}>
                  {row.read[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea.Autosize>
  );
}

function tellingOf(row: RosterRow, t: ReturnType<typeof useRosterText>): ReactNode {
  if (row.problems.length > 0) {
    return row.problems.map((problem) => (
      <p key={`${problem.code}${problem.column}`} className={classes.problem}>
        {problem.cell && <strong className="hl-numbers">{problem.cell}: </strong>}
        {problem.sentence}
      </p>
    ));
  }
  return row.changes.map(({ field, before, after }) => (
    <p key={field} className={classes.problem}>
      {t(`column.${field}` as RosterColumn)}: <s>{before ?? '–'}</s> → <strong>{after}</strong>
    </p>
  ));
}
