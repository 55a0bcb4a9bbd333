import { randomInt } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '@hoclieu/platform';

/** A student who is signed in: the session's token and the student's sittings, one for each part of the benchmark. */
export interface SeatedStudent {
  readonly token: string;
  readonly sittings: readonly string[];
}

interface Places {
  readonly schoolId: string;
  readonly yearId: string;
  readonly subjectId: string;
  readonly staffId: string;
  readonly testId: string;
}

const classSize = 45;
export const questionsOfTest = 16;

/** A school whose `students` all have a test of 16 questions before them, in as many sittings a class as there are parts. */
export async function seatStudents(
  client: Client,
  students: number,
  parts: number,
): Promise<SeatedStudent[]> {
  const [schoolId, yearId, subjectId, staffId, testId] = [newId(), newId(), newId(), newId(), newId()];
  const places = { schoolId, yearId, subjectId, staffId, testId };
  const classes = Math.ceil(students / classSize);
  await insertSchool(client, places, classes);
  await insertTest(client, places);
  await insertStudents(client, schoolId, students, classes);
  await insertSittings(client, places, classes, parts);
  await client.query('analyze');
  const { rows } = await client.query<SeatedStudent>(
    `select 'hs' || n || $1::uuid as token,
            array(select s.id from assessment.sitting s
                   where s.school_id = $1 and s.class_id = md5('class ' || n % $3 || $1::uuid)::uuid
                   order by s.opens_at) as sittings
       from generate_series(1, $2::int) n`,
    [schoolId, students, classes],
  );
  return rows;
}

async function insertStudents(client: Client, schoolId: string, students: number, classes: number) {
  await client.query(
    `insert into people.student (school_id, id, full_name) select $1, md5('student ' || n || $1::uuid)::uuid, 'Học sinh ' || n
       from generate_series(1, $2::int) n`,
    [schoolId, students],
  );
  await client.query(
    `insert into people.enrolment (school_id, student_id, class_id, from_on)
     select $1, md5('student ' || n || $1::uuid)::uuid, md5('class ' || n % $3 || $1::uuid)::uuid, date '2026-09-07'
       from generate_series(1, $2::int) n`,
    [schoolId, students, classes],
  );
  await client.query(
    `with account as (
       insert into people.account (school_id, username, kind, person_id, display_name, password_hash, must_change_password)
       select $1, 'hs' || n || $1::uuid, 'student', md5('student ' || n || $1::uuid)::uuid, 'Học sinh ' || n, '', false
         from generate_series(1, $2::int) n
       returning id, username)
     insert into people.session (token_hash, school_id, account_id, expires_at)
     select sha256(username::bytea), $1, id, now() + interval '1 day' from account`,
    [schoolId, students],
  );
}

async function insertSittings(
  client: Client,
  { schoolId, testId, staffId }: Places,
  classes: number,
  parts: number,
) {
  await client.query(
    `insert into assessment.sitting (school_id, test_id, class_id, opens_at, closes_at, duration_minutes,
       shuffle_questions, shuffle_options, questions_per_page, created_by, created_at)
     select $1, $2, md5('class ' || c || $1::uuid)::uuid, now() - part * interval '1 hour',
            now() + interval '5 hours', 90, true, true, 2, $3, now()
       from generate_series(0, $4::int - 1) c, generate_series(1, $5::int) part`,
    [schoolId, testId, staffId, classes, parts],
  );
}

async function insertSchool(
  client: Client,
  { schoolId, yearId, subjectId, staffId }: Places,
  classes: number,
) {
  const campusId = newId();
  await client.query(
    `insert into school.school (id, code, name, parent_agency, locality, province) values ($1, $2, 'Thử tốc độ', '', '', '')`,
    [schoolId, String(randomInt(100_000_000)).padStart(8, '0')],
  );
  await client.query(
    `insert into school.school_year (school_id, id, name, starts_on, ends_on, is_current)
     values ($1, $2, '2026-2027', '2026-09-07', '2027-05-28', true)`,
    [schoolId, yearId],
  );
  await client.query(
    `insert into school.campus (school_id, id, code, name) values ($1, $2, 'CS1', 'Cơ sở 1')`,
    [schoolId, campusId],
  );
  await client.query(
    `insert into school.subject (school_id, id, code, name, programme_name) values ($1, $2, 'TOAN', 'Toán', 'Toán')`,
    [schoolId, subjectId],
  );
  await client.query(
    `insert into people.staff (school_id, id, full_name) values ($1, $2, 'Nguyễn Văn Minh')`,
    [schoolId, staffId],
  );
  await client.query(
    `insert into school.class (school_id, id, school_year_id, campus_id, name, grade, level)
     select $1, md5('class ' || n || $1::uuid)::uuid, $2, $3, '6A' || n, 6, 'lower_secondary' from generate_series(0, $4::int - 1) n`,
    [schoolId, yearId, campusId, classes],
  );
}

/** Twelve of four options and four of four statements, a quarter of a point to a point each. */
async function insertTest(client: Client, { schoolId, yearId, subjectId, staffId, testId }: Places) {
  const questions = Array.from({ length: questionsOfTest }, (_, n) => ({ id: newId(), ...contentOf(n) }));
  await client.query(
    `with asked as (select * from jsonb_to_recordset($4::jsonb) as x (id uuid, kind text, content jsonb))
     insert into assessment.question (school_id, id, subject_id, grade, level, kind, status, author_id, latest_version,
                                      approved_version, fingerprint, created_at, updated_at)
     select $1, id, $2, 6, 'know', kind, 'approved', $3, 1, 1, id::text, now(), now() from asked`,
    [schoolId, subjectId, staffId, JSON.stringify(questions)],
  );
  await client.query(
    `insert into assessment.question_version (school_id, question_id, number, content, created_by, created_at)
     select $1, id, 1, content, $2, now() from jsonb_to_recordset($3::jsonb) as x (id uuid, content jsonb)`,
    [schoolId, staffId, JSON.stringify(questions)],
  );
  await client.query(
    `insert into assessment.test (school_id, id, school_year_id, term, subject_id, grade, title, kind, form, duration_minutes,
                                  status, author_id, created_at, updated_at)
     values ($1, $2, $3, 1, $4, 6, 'Kiểm tra giữa kì', 'midterm', 'online', 90, 'approved', $5, now(), now())`,
    [schoolId, testId, yearId, subjectId, staffId],
  );
  await client.query(
    `insert into assessment.test_question (school_id, test_id, position, section, question_id, question_version, points)
     select $1, $2, n, case when n <= 12 then 1 else 2 end, id, 1, case when n <= 12 then 50 else 100 end
       from unnest($3::uuid[]) with ordinality as x (id, n)`,
    [schoolId, testId, questions.map(({ id }) => id)],
  );
}

function contentOf(n: number): { kind: string; content: object } {
  const parts = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    text: `<p>Phương án ${id} của câu ${n + 1}: \\(x^2 + ${n}x = 0\\)</p>`,
    right: id === 'a',
  }));
  const stem = `<p>Câu ${n + 1}. ${'Cho hàm số bậc hai có đồ thị như hình bên. '.repeat(3)}</p>`;
  if (n < 12)
    return {
      kind: 'choice',
      content: { kind: 'choice', stem, options: parts, several: false, shuffle: true },
    };
  return { kind: 'true-false', content: { kind: 'true-false', stem, statements: parts } };
}
