import { useQuery } from '@tanstack/react-query';
import { Section } from '~/ui/page';
import { TextLink } from '~/ui/text-link';
import { ScrollRegion } from '~/ui/scroll-region';
import classes from './test.module.css';
import { useTestText } from './test.i18n';
import { type YearRow, yearTestsQuery } from './test.queries';
import { TestStatus } from './test-status';

const slots = ['1-midterm', '1-final', '2-midterm', '2-final'] as const;

/** Every subject and grade that has periodic tests with the four of a year, the holes included. */
export function TestYear({ mayMake }: { mayMake: boolean }) {
  const t = useTestText();
  const { data } = useQuery(yearTestsQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('year')}>
      <p className={classes.note}>{t('yearHint')}</p>
      <ScrollRegion className={classes.scroll} label={t('year')}>
        <table className={classes.year}>
          <thead>
            <tr>
              <th scope="col">{t('subject')}</th>
              {slots.map((slot) => (
                <th key={slot} scope="col">
                  {t(`slot.${slot}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((row) => (
              <tr key={`${row.subjectId} ${row.grade}`}>
                <th scope="row">
                  {row.subjectName} {row.grade}
                </th>
                {slots.map((slot) => (
                  <td key={slot}>
                    <Slot row={row} slot={slot} mayMake={mayMake} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function Slot({ row, slot, mayMake }: { row: YearRow; slot: (typeof slots)[number]; mayMake: boolean }) {
  const t = useTestText();
  const [term, kind] = slot.split('-');
  const tests = row.tests.filter((test) => String(test.term) === term && test.kind === kind);
  const names = { slot: t(`slot.${slot}`), subject: row.subjectName, grade: row.grade };
  const address = `/tests/new?subjectId=${row.subjectId}&grade=${row.grade}&term=${term}&kind=${kind}`;
  if (tests.length === 0 && !row.slots.includes(slot))
    return <span className={classes.quiet}>{t('noTest')}</span>;
  if (tests.length === 0)
    return mayMake ? (
      <TextLink to={address} aria-label={t('makeFor', names)}>
        {t('missing')}
      </TextLink>
    ) : (
      <span className={classes.quiet}>{t('missing')}</span>
    );
  return tests.map((test) => (
    <TextLink
      key={test.id}
      to={`/tests/${test.id}`}
      aria-label={`${test.title}: ${t(`status.${test.status}`)}`}
    >
      <TestStatus status={test.status} />
    </TextLink>
  ));
}
