import { useQuery } from '@tanstack/react-query';
import { formatNumber, formatPercent } from '~/ui/format';
import { Section } from '~/ui/page';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { figuresQuery } from './question.queries';

/** How the question did in real attempts; nothing is shown before there are any. */
export function QuestionFigures({ id }: { id: string }) {
  const t = useQuestionText();
  const { data } = useQuery(figuresQuery(id));
  if (!data || data.n === 0) return null;
  const { n, sittings, facility, discrimination } = data;
  return (
    <Section title={t('figures.title')}>
      <dl className={classes.facts}>
        <div>
          <dt>{t('figures.facility')}</dt>
          <dd>{formatPercent(facility)}</dd>
        </div>
        <div>
          <dt>{t('figures.discrimination')}</dt>
          <dd>{formatNumber(discrimination, 2)}</dd>
        </div>
      </dl>
      <p className={classes.note}>
        {t('figures.from', { n: formatNumber(n), sittings: formatNumber(sittings) })}
      </p>
    </Section>
  );
}
