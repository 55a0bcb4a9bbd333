import { type Draft, forms, type Level, pointsText, sumOf } from './blueprint-draft';
import { useBlueprintText } from './blueprint.i18n';
import { NumberBox } from './blueprint-number';
import classes from './blueprint.module.css';

interface BalanceProps {
  draft: Draft;
  levels: readonly Level[];
  onChange: (changes: Partial<Draft>) => void;
  disabled: boolean;
}

interface Part {
  key: string;
  name: string;
  now: number;
  wanted: number;
  set?: (points: number) => void;
}

/** What the cells add up to beside what each form and level should bring. */
export function Balance({ draft, levels, onChange, disabled }: BalanceProps) {
  const t = useBlueprintText();
  const byForm = forms.map((form): Part => ({
    key: form,
    name: t(`form.${form}`),
    now: sumOf(draft.rows, { form }).points,
    wanted: draft.formPoints[form],
    set: (points) => onChange({ formPoints: { ...draft.formPoints, [form]: points } }),
  }));
  const byLevel = levels.map((level): Part => ({
    key: level,
    name: t(`level.${level}`),
    now: sumOf(draft.rows, { level }).points,
    wanted: draft.levelPoints[level] ?? 0,
    set: (points) => onChange({ levelPoints: { ...draft.levelPoints, [level]: points } }),
  }));
  const whole: Part = {
    key: 'whole',
    name: t('whole'),
    now: sumOf(draft.rows, {}).points,
    wanted: byForm.reduce((sum, { wanted }) => sum + wanted, 0),
  };
  return (
    <table className={classes.balance}>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col">{t('now')}</th>
          <th scope="col">{t('wanted')}</th>
          <th scope="col">{t('difference')}</th>
        </tr>
      </thead>
      <tbody>
        {[...byForm, ...byLevel, whole].map((part) => (
          <tr key={part.key}>
            <th scope="row">{part.name}</th>
            <td>{pointsText(part.now)}</td>
            <td>
              {part.set ? (
                <NumberBox
                  label={t('wantedOf', { part: part.name })}
                  value={part.wanted}
                  unit={100}
                  disabled={disabled}
                  onChange={part.set}
                />
              ) : (
                pointsText(part.wanted)
              )}
            </td>
            <td data-off={part.now !== part.wanted || undefined}>
              {part.now === part.wanted
                ? '✓'
                : `${part.now > part.wanted ? '+' : ''}${pointsText(part.now - part.wanted)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
