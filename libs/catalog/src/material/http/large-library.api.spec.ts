import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aDistribution, aMaterial } from '../../../testing';
import { CatalogHttpModule } from '../../http';
import type { MaterialPage } from './material.view';

/** Words of a title and which of the library's materials, the newest first, hold them. */
const words: Record<string, string> = {
  'in every second material': 'n % 2 = 0',
  'in one of twenty': 'n % 20 = 0',
  'in four, all of them new': 'n <= 4',
  'in sixty, some of them new': 'n <= 5 or n > 2445',
  'in two hundred, all of them old': 'n > 2300',
  'in one old material': 'n = 2499',
  'in none': 'n < 0',
};

describe('A library of 2,500 materials, some of them told at length', () => {
  let api: RunningApi;
  let school: TestSchool;
  let teacher: Browser;

  beforeAll(async () => {
    api = await startApi(CatalogHttpModule);
    school = await aSchool(api.database);
    const { lessonIds } = await aDistribution(api.database, school);
    await aMaterial(api.database, school, { lessonId: String(lessonIds[0]), title: 'Mẫu' });
    await api.database.query(
      `insert into catalog.material (school_id, outside_catalogue, lesson_id, lesson_name, chapter, subject_id, grade,
         school_year_id, department_id, title, kind, stage, description, licence, reuse_scope, author_id, status, updated_at)
       select school_id, true, lesson_id, lesson_name, chapter, subject_id, grade, school_year_id, department_id,
              'Học liệu ' || n || ${titles()}, kind, case when n % 3 = 0 then 'after' else stage end,
              case when n % 7 = 0 then repeat('một lời kể dài ', 40) else '' end, licence,
              reuse_scope, author_id, status, timestamptz '2026-11-22 08:00+07' - n * interval '1 minute'
         from catalog.material, generate_series(1, 2500) n
        where school_id = $1`,
      [school.id],
    );
    teacher = await api.signIn(school.mathsTeacher);
  });
  afterAll(() => api.stop());

  const paged = async (query: string): Promise<string[]> => {
    const { body } = await teacher.get(`/materials?${query}`);
    const { items, nextCursor } = body as MaterialPage;
    const more = nextCursor ? await paged(`${query.replace(/&cursor=.*/, '')}&cursor=${nextCursor}`) : [];
    return [...items.map(({ title }) => title), ...more];
  };
  const holding = async (condition: string) => {
    const rows = await api.database.query<{ n: number }>(
      `select n from generate_series(1, 2500) n where ${condition}`,
    );
    return rows.map(({ n }) => n);
  };
  const numbers = (found: readonly string[]) => found.map((title) => Number(/\d+/.exec(title)?.[0]));

  it.each(Object.keys(words))('a word %s finds exactly those, page after page', async (which) => {
    const found = numbers(await paged(`q=${wordOf(which)}`));
    expect(found).toEqual(await holding(String(words[which])));
  });

  it('a narrowed search finds those that were chosen, a sorted one all in the order of their titles', async () => {
    const often = wordOf('in one of twenty');
    expect(numbers(await paged(`q=${often}&stage=after`))).toEqual(await holding('n % 60 = 0'));
    const sorted = numbers(await paged(`q=${often}&sort=title`));
    expect(sorted).toEqual((await holding('n % 20 = 0')).toSorted((a, b) => (`${a} ` < `${b} ` ? -1 : 1)));
  });
});

/** A word that nothing else holds: "kinone", "kineverysecondmaterial". */
function wordOf(which: string): string {
  return `k${which.replaceAll(/[^a-z]/g, '')}`;
}

function titles(): string {
  return Object.entries(words)
    .map(([which, condition]) => `case when ${condition} then ' ${wordOf(which)}' else '' end`)
    .join(' || ');
}
