import { Database, newId } from '@hoclieu/platform';
import type { TestSchool } from '@hoclieu/people/testing';

/** Marks as they are written: regular ones, mid-term and final between bars, `-` for an empty cell: `8 7,5 | 8 | 9`. */
export interface SubjectYear {
  readonly term1: string;
  readonly term2?: string;
  readonly comment?: boolean;
}

interface Homeroom {
  /** Training in the first and the second term. */
  readonly conduct?: [string, string];
  readonly absences?: number;
}

interface Cell {
  readonly part: string;
  readonly score: number | null;
  readonly word: string | null;
}

/** A student alone in a class of grade 6 that studies just these subjects, with the marks of the year. */
export async function aStudentsYear(
  database: Database,
  school: TestSchool,
  subjects: SubjectYear[],
  { conduct, absences = 0 }: Homeroom = {},
): Promise<{ studentId: string; classId: string }> {
  const [studentId, classId] = [newId(), newId()];
  await database.query(
    `insert into school.class (school_id, id, school_year_id, campus_id, name, grade, level)
     values ($1, $2, $3, $4, $5, 6, 'lower_secondary')`,
    [school.id, classId, school.yearId, school.campusId, `6-${classId}`],
  );
  await database.query(
    `insert into people.student (school_id, id, full_name) values ($1, $2, 'Học sinh thử')`,
    [school.id, studentId],
  );
  await database.query(
    `insert into people.enrolment (school_id, student_id, class_id, from_on) values ($1, $2, $3, '2026-09-07')`,
    [school.id, studentId, classId],
  );
  for (const subject of subjects) await giveSubject(database, school, { studentId, classId }, subject);
  for (const [index, level] of (conduct ?? []).entries())
    await database.query(
      `insert into gradebook.homeroom_record (school_id, school_year_id, student_id, term, conduct, absences, changed_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [school.id, school.yearId, studentId, index + 1, level, index === 0 ? absences : 0],
    );
  return { studentId, classId };
}

async function giveSubject(
  database: Database,
  school: TestSchool,
  { studentId, classId }: { studentId: string; classId: string },
  { term1, term2, comment = false }: SubjectYear,
): Promise<void> {
  const subjectId = newId();
  await database.query(
    `insert into school.subject (school_id, id, code, name, programme_name, assessed_by)
     values ($1, $2, $3, 'Môn', 'Môn', $4)`,
    [school.id, subjectId, subjectId, comment ? 'comment' : 'score'],
  );
  for (const [index, marks] of [term1, term2 ?? '- - | - | -'].entries()) {
    const sheetId = newId();
    const cells = cellsOf(marks);
    const regular = cells.filter(({ part }) => part.startsWith('tx')).length;
    await database.query(
      `insert into gradebook.sheet (school_id, id, school_year_id, class_id, subject_id, term, form, regular_marks)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        school.id,
        sheetId,
        school.yearId,
        classId,
        subjectId,
        index + 1,
        comment ? 'comment' : 'score',
        regular,
      ],
    );
    await database.query(
      `insert into gradebook.mark (school_id, school_year_id, student_id, subject_id, term, part, score, word, status, sheet_id, changed_at)
       select $1, $2, $3, $4, $5, part, score, word, 'confirmed', $6, now()
         from jsonb_to_recordset($7::jsonb) as c (part text, score int, word text)
        where score is not null or word is not null`,
      [school.id, school.yearId, studentId, subjectId, index + 1, sheetId, JSON.stringify(cells)],
    );
  }
}

function cellsOf(marks: string): Cell[] {
  const [regular = '', midTerm = '', final = ''] = marks.split('|').map((part) => part.trim());
  const parts = regular
    .split(' ')
    .map((text, index): [string, string] => [`tx${index + 1}`, text])
    .concat([
      ['gk', midTerm],
      ['ck', final],
    ]);
  return parts.map(([part, text]) => {
    if (text === '-') return { part, score: null, word: null };
    const number = Number(text.replace(',', '.'));
    return Number.isNaN(number)
      ? { part, score: null, word: text }
      : { part, score: Math.round(number * 10), word: null };
  });
}
