import { Button, SegmentedControl } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { ScrollRegion } from '~/ui/scroll-region';
import { StatusBadge, type Tone } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { useGradebookText } from './gradebook.i18n';
import type { ClassResults } from './gradebook.queries';
import classes from './results.module.css';
import type { Period } from './traits.queries';

type PrimaryResult = ClassResults['primary'][number];

const periods = ['1', '2', '3', '4'] as const;
const tones: Record<NonNullable<PrimaryResult['level']>, Tone> = {
  excellent: 'good',
  good: 'good',
  complete: 'active',
  incomplete: 'bad',
};

/** A primary class across its subjects at one of the four times; the last one with the year's result and titles. */
export function PrimaryClass({ results }: { results: ClassResults }) {
  const t = useGradebookText();
  const [url, change] = useUrlState();
  const period = Number(periods.find((one) => one === url.period) ?? 1) as Period;
  const path = `/gradebook/classes/${results.theClass.id}/traits?period=${period}`;
  return (
    <>
      <div className={classes.toolbar}>
        <SegmentedControl
          aria-label={t('traits.period')}
          value={String(period)}
          onChange={(value) => change({ period: value })}
          data={periods.map((one) => ({ value: one, label: t(`period.p${one}`) }))}
        />
        <TextLink to={path}>{t('traits.title')}</TextLink>
        <Button
          component="a"
          variant="default"
          leftSection={<IconFileSpreadsheet size={16} />}
          href={`/api/v1/gradebook/classes/${results.theClass.id}/primary-sheet?period=${period}`}
          download
        >
          {t('traits.export')}
        </Button>
      </div>
      <ScrollRegion className={classes.scroll} label={t('classes.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('sheet.student')}</th>
              {results.subjects.map((subject) => (
                <th key={subject.id} scope="col" className={classes.subjectColumn}>
                  {subject.name}
                </th>
              ))}
              <th scope="col">{t('traits.short')}</th>
              {period === 4 && (
                <th scope="col" className={classes.level}>
                  {t('primary.result')}
                </th>
              )}
              {period === 4 && (
                <th scope="col" className={classes.level}>
                  {t('result.title')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {results.students.map((student) => (
              <Line key={student.id} results={results} period={period} student={student} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

interface LineProps {
  results: ClassResults;
  period: Period;
  student: ClassResults['students'][number];
}

function Line({ results, period, student }: LineProps) {
  const t = useGradebookText();
  const own = results.primaryMarks.filter((mark) => mark.studentId === student.id && mark.period === period);
  const marks = new Map(own.map((mark) => [mark.subjectId, mark]));
  const result = results.primary.find(({ studentId }) => studentId === student.id);
  const traits = results.traits.find((one) => one.studentId === student.id && one.period === period);
  return (
    <tr>
      <th scope="row">{student.fullName}</th>
      {results.subjects.map(({ id }) => (
        <td key={id}>{markText(marks.get(id))}</td>
      ))}
      <td>{traits ? countText(traits) : '–'}</td>
      {period === 4 && (
        <td className={classes.level}>
          <PrimaryLevel result={result} />
        </td>
      )}
      {period === 4 && <td className={classes.level}>{result?.title ? t(`award.${result.title}`) : ''}</td>}
    </tr>
  );
}

/** `T 9`: the level and the test, in whole marks as the circular asks. */
function markText(mark: ClassResults['primaryMarks'][number] | undefined): string {
  if (!mark) return '–';
  const score = mark.score === null ? '' : String(mark.score / 10);
  return [mark.level, score].filter(Boolean).join(' ') || '–';
}

/** `13 T · 2 Đ`. */
function countText({ good, achieved, trying }: ClassResults['traits'][number]): string {
  const counts = { T: good, Đ: achieved, C: trying };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}`)
    .join(' · ');
}

export function PrimaryLevel({
  result,
}: {
  result: Pick<PrimaryResult, 'level' | 'missing'> | undefined | null;
}) {
  const t = useGradebookText();
  if (result?.level)
    return <StatusBadge tone={tones[result.level]}>{t(`primary.${result.level}`)}</StatusBadge>;
  return (
    <span className={classes.quiet}>
      {result?.missing ? t('result.short', { count: result.missing }) : t('primary.traitsMissing')}
    </span>
  );
}
