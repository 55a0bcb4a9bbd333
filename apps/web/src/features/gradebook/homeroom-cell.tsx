import { NumberInput, Select } from '@mantine/core';
import { complained } from '~/ui/notify';
import { useGradebookText } from './gradebook.i18n';
import {
  type ClassResults,
  type HomeroomRecord,
  type StudentResult,
  recordHomeroom,
} from './gradebook.queries';
import { LevelBadge } from './result-summary';

const levels = ['tot', 'kha', 'dat', 'chua-dat'] as const;
type Level = (typeof levels)[number];

interface HomeroomCellProps {
  results: ClassResults;
  term: 1 | 2 | 3;
  studentId: string;
  result: StudentResult | undefined;
}

const nothing = { conduct: null, absences: 0, version: 0 };

/** Training and absences: read by all, entered by the homeroom teacher, computed for the year. */
export function HomeroomCell({ results, term, studentId, result }: HomeroomCellProps) {
  if (term !== 3 && results.can.record)
    return <OpenRecord results={results} term={term} studentId={studentId} />;
  return (
    <>
      <td>{result?.conduct ? <LevelBadge level={result.conduct} /> : '–'}</td>
      <td>{result?.absences ?? 0}</td>
    </>
  );
}

function OpenRecord({
  results,
  term,
  studentId,
}: Omit<HomeroomCellProps, 'term' | 'result'> & { term: 1 | 2 }) {
  const t = useGradebookText();
  const found = results.records.find((one) => one.studentId === studentId && one.term === term);
  const { conduct, absences, version } = found ?? nothing;
  const name = results.students.find(({ id }) => id === studentId)?.fullName ?? '';
  const save = (changes: Partial<HomeroomRecord>): void => {
    const record = { studentId, conduct: conduct as Level | null, absences, version, ...changes };
    void recordHomeroom(results.theClass.id, term, [record]).catch(complained);
  };
  return (
    <>
      <td>
        <Select
          aria-label={`${t('result.conduct')}: ${name}`}
          size="xs"
          w={94}
          clearable={conduct !== null}
          placeholder="–"
          value={conduct}
          onChange={(value) => save({ conduct: value as Level | null })}
          data={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
        />
      </td>
      <td>
        <NumberInput
          aria-label={`${t('result.absences')}: ${name}`}
          size="xs"
          w={46}
          min={0}
          max={400}
          hideControls
          defaultValue={absences}
          onBlur={(event) => {
            const typed = Number(event.currentTarget.value);
            if (typed !== absences) save({ absences: typed });
          }}
        />
      </td>
    </>
  );
}
