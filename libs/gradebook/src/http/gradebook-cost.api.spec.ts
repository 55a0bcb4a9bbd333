import { aSchool, Browser, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { GradebookHttpModule } from './gradebook-http.module';

describe('What the gradebook asks of the database', () => {
  let api: RunningApi;
  let school: TestSchool;

  beforeAll(async () => {
    api = await startApi(GradebookHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
  });

  async function statementsOf(who: Browser, path: string): Promise<number> {
    const query = jest.spyOn(api.database, 'query');
    expect((await who.get(path)).status).toBe(200);
    const { length } = query.mock.calls;
    query.mockRestore();
    return length;
  }

  /** Ten more pupils in 6A and in a primary class, ten more subjects with marks of every pupil, ten more classes. */
  async function grows(): Promise<void> {
    const statements = [
      `insert into school.subject (school_id, code, name, programme_name, assessed_by)
       select $1, 'S' || n, 'Môn ' || n, 'Môn ' || n, 'score' from generate_series(1, 10) n`,
      `insert into school.class (school_id, school_year_id, campus_id, name, grade, level)
       select c.school_id, c.school_year_id, c.campus_id, '6X' || n, 6, c.level
         from school.class c cross join generate_series(1, 10) n where c.school_id = $1 and c.name = '6A'`,
      `insert into people.student (school_id, full_name) select $1, 'Trò ' || n from generate_series(1, 20) n`,
      `insert into people.enrolment (school_id, student_id, class_id, from_on)
       select p.school_id, p.id, c.id, '2026-09-07' from people.student p
         join lateral (select id from school.class where school_id = $1 and name in ('4A', '6A')
                        order by name offset (right(p.full_name, 1) > '4')::int limit 1) c on true
        where p.school_id = $1 and p.full_name like 'Trò %'`,
      `insert into school.class_subject
       select c.school_id, c.id, s.id from school.class c join school.subject s on s.school_id = c.school_id
        where c.school_id = $1 on conflict do nothing`,
    ];
    for (const statement of statements) await api.database.query(statement, [school.id]);
    await (await api.signIn(school.deputy)).get('/mark-sheets?term=1');
    await api.database.query(
      `insert into gradebook.mark (school_id, school_year_id, student_id, subject_id, term, part, score, status, sheet_id,
                                   changed_at, published_score, published_at)
       select k.school_id, k.school_year_id, e.student_id, k.subject_id, k.term, 'ck', 80, 'published', k.id, now(), 80, now()
         from gradebook.sheet k
         join people.enrolment e on e.school_id = k.school_id and e.class_id = k.class_id where k.school_id = $1`,
      [school.id],
    );
  }

  async function aPrimaryClass(): Promise<string> {
    const found = await api.database.one<{ id: string }>(
      `insert into school.class (school_id, school_year_id, campus_id, name, grade, level)
       values ($1, $2, $3, '4A', 4, 'primary') returning id`,
      [school.id, school.yearId, school.campusId],
    );
    return String(found?.id);
  }

  it('is as much for many classes, subjects and pupils as for a few', async () => {
    const primary = await aPrimaryClass();
    const deputy = await api.signIn(school.deputy);
    const readings: [TestPerson, string][] = [
      [school.deputy, '/mark-sheets?term=1'],
      [school.deputy, '/gradebook/missing?term=1'],
      [school.deputy, `/gradebook/classes/${school.class6A}/results`],
      [school.deputy, `/gradebook/classes/${primary}/results`],
      [school.deputy, `/gradebook/classes/${primary}/traits?period=1`],
      [school.guardian, '/gradebook/published-results'],
    ];
    await deputy.get('/mark-sheets?term=1');
    const cost = async () => {
      const counted: [string, number][] = [];
      for (const [who, path] of readings)
        counted.push([path, await statementsOf(await api.signIn(who), path)]);
      return counted;
    };
    const few = await cost();
    await grows();
    expect((await deputy.get('/mark-sheets?term=1')).body.items.length).toBeGreaterThan(40);
    expect(await cost()).toEqual(few);
  });
});
