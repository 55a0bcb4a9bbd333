import { formatNumber } from '~/ui/format';
import { ProblemAlert } from '~/ui/problem-alert';
import { useKeyText } from './key.i18n';
import type { KeyEffect } from './key.queries';
import classes from './marking.module.css';

interface KeyEffectsProps {
  isAsked: boolean;
  effect: KeyEffect | undefined;
  error: unknown;
}

/** Who gains and who loses: the class by name, other classes by number. */
export function KeyEffects({ isAsked, effect, error }: KeyEffectsProps) {
  const t = useKeyText();
  return (
    <section className={classes.box} aria-live="polite">
      <strong>{t('preview')}</strong>
      <ProblemAlert error={error} />
      {!isAsked && <p className={classes.quiet}>{t('previewHint')}</p>}
      {isAsked && !effect && !error && <p className={classes.quiet}>{t('counting')}</p>}
      {isAsked && effect && <Counted effect={effect} />}
    </section>
  );
}

function Counted({ effect }: { effect: KeyEffect }) {
  const t = useKeyText();
  const { gained, lost, students, otherClasses } = effect;
  if (gained + lost === 0) return <p className={classes.text}>{t('noChange')}</p>;
  return (
    <>
      <p className={classes.text}>{t('changed', effect)}</p>
      <ul className={classes.names}>
        {students.map(({ name, before, after }, index) => (
          <li key={`${name}-${index}`} data-lost={after < before || undefined}>
            {t('student', { name, before: formatNumber(before / 100), after: formatNumber(after / 100) })}
          </li>
        ))}
        {otherClasses.map((other) => (
          <li key={other.name}>{t('otherClass', other)}</li>
        ))}
      </ul>
    </>
  );
}
