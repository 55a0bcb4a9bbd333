import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { GradebookModule, StudentResults } from '@hoclieu/gradebook';
import { Database, newId, PlatformModule } from '@hoclieu/platform';
import { allTables } from '@hoclieu/tables';
import { median, printRatio } from './figures';

const students = Number(process.argv[2] ?? 1100);
const rounds = 7;
const millisecondsAllowed = 300;

@Module({ imports: [PlatformModule.with(allTables), GradebookModule] })
class BenchModule {}

interface Ids {
  readonly schoolId: string;
  readonly schoolYearId: string;
}

/** A year of a lower-secondary school: 28 classes, 12 subjects (4 by comment), two terms, every mark there. */
const yearOfMarks = [
  `insert into school.class (school_id, school_year_id, campus_id, name, grade, level)
   select $1, $2, (select id from school.campus where school_id = $1), 'L' || n, 6 + n % 4, 'lower_secondary'
     from generate_series(1, 28) n`,
  `insert into school.subject (school_id, code, name, programme_name, assessed_by)
   select $1, 'M' || n, 'Môn ' || n, 'Môn ' || n, case when n <= 4 then 'comment' else 'score' end
     from generate_series(1, 12) n`,
  `insert into people.student (school_id, full_name) select $1, 'Học sinh ' || n from generate_series(1, ${students}) n`,
  `insert into people.enrolment (school_id, student_id, class_id, from_on)
   select $1, s.id, c.id, '2026-09-07'
     from (select id, row_number() over (order by id) % 28 as n from people.student where school_id = $1) s
     join (select id, row_number() over (order by id) - 1 as n from school.class where school_id = $1) c using (n)`,
  `insert into gradebook.sheet (school_id, school_year_id, class_id, subject_id, term, form, regular_marks)
   select $1, $2, c.id, s.id, t, s.assessed_by, case when s.assessed_by = 'comment' then 2 else 4 end
     from school.class c cross join school.subject s cross join generate_series(1, 2) t
    where c.school_id = $1 and s.school_id = $1`,
  `insert into gradebook.mark (school_id, school_year_id, student_id, subject_id, term, part, score, word, status, sheet_id, changed_at)
   select $1, $2, e.student_id, k.subject_id, k.term, p.part,
          case when k.form = 'score' then 50 + abs(hashtext(e.student_id::text || k.subject_id || k.term || p.part)) % 51 end,
          case when k.form = 'comment' then 'Đ' end, 'published', k.id, now()
     from gradebook.sheet k
     join people.enrolment e on e.school_id = $1 and e.class_id = k.class_id
    cross join lateral (select 'tx' || n as part from generate_series(1, k.regular_marks) n
                        union all values ('gk'), ('ck')) p
    where k.school_id = $1`,
];

/** How long the averages and results of a whole school's year take, from the marks alone. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  try {
    const database = app.get(Database);
    const ids = await makeYear(database);
    const of = { schoolId: ids.schoolId, schoolYearId: ids.schoolYearId };
    const results = app.get(StudentResults);
    const whole = await timed(() => results.results(of, 'working'));
    const averages = await timed(() => results.averages(of, 'working'));
    const bare = await timed(() =>
      database.query(
        'select student_id, subject_id, term, sum(score) from gradebook.mark where school_id = $1 group by 1, 2, 3',
        [ids.schoolId],
      ),
    );
    print({ whole, averages, bare });
  } finally {
    await app.close();
  }
}

function print({ whole, averages, bare }: Record<'whole' | 'averages' | 'bare', number>): void {
  const made = [`${Math.round(whole)} ms of ${millisecondsAllowed} ms`];
  printRatio(`a year's results of ${students} students`, whole / millisecondsAllowed, { atMost: 1 }, made);
  printRatio('the same over the bare sum of the marks', whole / bare, { atMost: 3 }, [
    `sum ${Math.round(bare)} ms`,
  ]);
  console.log(`     every subject's averages, handed over row by row: ${Math.round(averages)} ms`);
}

async function makeYear(database: Database): Promise<Ids> {
  const [schoolId, schoolYearId] = [newId(), newId()];
  await database.query(
    `insert into school.school (id, code, name, parent_agency, locality, province) values ($1, $2, 'Thử tốc độ', '', '', '')`,
    [schoolId, String(Math.floor(Math.random() * 1e8)).padStart(8, '0')],
  );
  await database.query(
    `insert into school.school_year (school_id, id, name, starts_on, ends_on, is_current)
     values ($1, $2, '2026-2027', '2026-09-07', '2027-05-28', true)`,
    [schoolId, schoolYearId],
  );
  await database.query(`insert into school.campus (school_id, code, name) values ($1, 'CS1', 'Cơ sở 1')`, [
    schoolId,
  ]);
  for (const statement of yearOfMarks) {
    const parameters = [schoolId, schoolYearId].slice(0, wanted(statement));
    await database.query(statement, parameters);
  }
  await database.query('analyze');
  return { schoolId, schoolYearId };
}

/** The highest parameter a statement names. */
function wanted(statement: string): number {
  return Math.max(...[...statement.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return median(taken);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
