import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gradesOf } from './material-choices';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import { structureQuery } from './material.queries';

interface SubjectGradeProps {
  subjectId: string | undefined;
  grade: string | undefined;
  onChange: (choice: { subjectId?: string; grade?: string }) => void;
}

/** The two choices under which a distribution is found. */
export function SubjectGrade({ subjectId = '', grade = '', onChange }: SubjectGradeProps) {
  const t = useMaterialText();
  const { data } = useQuery(structureQuery);
  const grades = gradesOf(data?.classes ?? []);
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('field.subject')}
        value={subjectId}
        data={[
          { value: '', label: t('choose') },
          ...(data?.subjects ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => onChange({ subjectId: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('field.grade')}
        value={grade}
        data={[
          { value: '', label: t('choose') },
          ...grades.map((each) => ({ value: String(each), label: t('grade', { grade: each }) })),
        ]}
        onChange={(event) => onChange({ grade: event.currentTarget.value })}
      />
    </div>
  );
}
