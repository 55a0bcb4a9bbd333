import { IconPencil } from '@tabler/icons-react';
import { ScrollRegion } from '~/ui/scroll-region';
import {
  cellOf,
  type Draft,
  forms,
  type Level,
  sumOf,
  supplyOf,
  withFormPoints,
  withQuestions,
} from './blueprint-draft';
import { useBlueprintText } from './blueprint.i18n';
import { NumberBox } from './blueprint-number';
import type { Form, Row, Supply } from './blueprint.queries';
import classes from './blueprint.module.css';

export interface MatrixProps {
  draft: Draft;
  levels: readonly Level[];
  supply: readonly Supply[];
  /** What a new question of each form brings. */
  usual: Record<Form, number>;
  onUsual: (form: Form, points: number) => void;
  onRows: (rows: Row[]) => void;
  onEditRow: (index: number) => void;
  disabled: boolean;
}

/** Contents by forms and levels, as teachers know it from CV 7991, with what the bank has under every number. */
export function Matrix(props: MatrixProps) {
  const t = useBlueprintText();
  const { draft, levels } = props;
  return (
    <ScrollRegion className={classes.scroll} label={t('matrix')}>
      <table className={classes.matrix}>
        <thead>
          <MatrixHeader {...props} />
        </thead>
        <tbody>
          {draft.rows.map((row, index) => (
            <MatrixRow key={index} {...props} row={row} index={index} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {forms.flatMap((form) =>
              levels.map((level) => (
                <td key={`${form} ${level}`}>{sumOf(draft.rows, { form, level }).questions || ''}</td>
              )),
            )}
            <td>{sumOf(draft.rows, {}).questions}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function MatrixHeader({ draft, levels, usual, onUsual, onRows, disabled }: MatrixProps) {
  const t = useBlueprintText();
  return (
    <>
      <tr>
        <th rowSpan={2} scope="col">
          {t('content')}
        </th>
        {forms.map((form) => (
          <th key={form} colSpan={levels.length} scope="colgroup">
            {t(`form.${form}`)}
            <span className={classes.each}>
              <NumberBox
                label={t('perQuestionOf', { form: t(`form.${form}`) })}
                value={usual[form]}
                unit={100}
                disabled={disabled}
                onChange={(points) => {
                  onUsual(form, points);
                  if (points > 0) onRows(withFormPoints(draft.rows, form, points));
                }}
              />
              {t('perQuestion')}
            </span>
          </th>
        ))}
        <th rowSpan={2} scope="col">
          {t('rowTotal')}
        </th>
      </tr>
      <tr>
        {forms.flatMap((form) =>
          levels.map((level) => (
            <th key={`${form} ${level}`} scope="col" className={classes.level}>
              {t(`level.${level}`)}
            </th>
          )),
        )}
      </tr>
    </>
  );
}

type MatrixRowProps = MatrixProps & { row: Row; index: number };

function MatrixRow(props: MatrixRowProps) {
  const t = useBlueprintText();
  const { row, index, levels, onEditRow, disabled } = props;
  return (
    <tr>
      <th scope="row" className={classes.content}>
        <span>
          <b>{row.chapter}</b>
          {row.content && <small>{row.content}</small>}
        </span>
        {!disabled && (
          <button type="button" className={classes.edit} onClick={() => onEditRow(index)}>
            <IconPencil size={16} aria-hidden="true" />
            <span className="hl-hidden">
              {t('row.edit')} {index + 1}
            </span>
          </button>
        )}
      </th>
      {forms.flatMap((form) =>
        levels.map((level) => <MatrixCell key={`${form} ${level}`} {...props} form={form} level={level} />),
      )}
      <td>{sumOf([row], {}).questions}</td>
    </tr>
  );
}

function MatrixCell(props: MatrixRowProps & { form: Form; level: Level }) {
  const t = useBlueprintText();
  const { draft, row, index, form, level, usual, supply, onRows, disabled } = props;
  const cell = cellOf(row, form, level) ?? { form, level, questions: 0, points: usual[form] };
  const put = (changes: Partial<typeof cell>): void =>
    onRows(draft.rows.map((each, at) => (at === index ? withQuestions(row, { ...cell, ...changes }) : each)));
  const names = { row: index + 1, form: t(`form.${form}`), level: t(`level.${level}`) };
  const count = supplyOf(supply, index, form, level);
  return (
    <td data-short={cell.questions > count || undefined}>
      <NumberBox
        label={t('cellLabel', names)}
        value={cell.questions}
        disabled={disabled}
        onChange={(questions) => put({ questions })}
      />
      {form === 'essay' && cell.questions > 0 && (
        <NumberBox
          label={t('cellPoints', names)}
          value={cell.points}
          unit={100}
          disabled={disabled}
          onChange={(points) => put({ points })}
        />
      )}
      <SupplyNote wanted={cell.questions} count={count} />
    </td>
  );
}

function SupplyNote({ wanted, count }: { wanted: number; count: number }) {
  const t = useBlueprintText();
  if (wanted > count) return <small className={classes.lacks}>{t('lacks', { wanted, count })}</small>;
  return count > 0 ? <small className={classes.has}>{t('has', { count })}</small> : null;
}
