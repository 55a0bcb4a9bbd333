import { Readable } from 'node:stream';
import { JobHost, Storage } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { SchoolSettings } from '@hoclieu/school';
import { aSchool, TestSchool } from '../../testing';
import { RosterApplication } from '../roster/roster-application.service';
import { keepAppliedRosterDays } from '../roster/roster-settings';
import { RosterUpload } from '../roster/roster-upload.service';
import { PeopleJobsModule } from './people-jobs.module';
import { PurgeRosters, PurgeRostersOfSchool } from './purge-rosters.job';

const list = 'Họ tên,Ngày sinh,Lớp\nLê Thị Lan,05/09/2014,6A\nLê Văn Sơn,17/02/2015,6B\n';
const leaveOutBad = { leaveOutBad: false };

describe('The rows of a roster', () => {
  let modules: RunningModules;
  let school: TestSchool;

  beforeAll(async () => {
    modules = await startModules(PeopleJobsModule);
    modules.get(JobHost).register();
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    modules.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(modules.database);
  });

  const upload = (of = school) =>
    modules
      .get(RosterUpload)
      .receive(of.clerk, { kind: 'students', fileName: 'hoc-sinh.csv', content: Readable.from([list]) });
  const apply = (id: string) => modules.get(RosterApplication).apply(school.clerk, id, leaveOutBad);
  const nightOf = async (day: string, of = school) => {
    modules.clock.set(`${day}T19:40:00Z`);
    await modules.get(JobHost).process(PurgeRostersOfSchool.name, { schoolId: of.id });
  };
  const rowsOf = async (id: string) =>
    (
      await modules.database.query<{ n: number }>(
        'select count(*)::int as n from people.roster_import_row where import_id = $1',
        [id],
      )
    )[0]?.n;

  it('are gone a week after they were applied; counts, who and when stay, and the students too', async () => {
    const { id } = await upload();
    await apply(id);
    await nightOf('2026-11-28');
    expect(await rowsOf(id)).toBe(2);
    await nightOf('2026-11-29');
    expect(await rowsOf(id)).toBe(0);
    expect(
      await modules.database.one(
        `select i.status, i.counts ->> 'new' as new, i.created_by_name, i.applied_by_name, i.file_name,
                i.purged_at is not null as purged,
                (select count(*)::int from people.student s where s.school_id = i.school_id and s.full_name like 'Lê %') as students,
                (select payload from platform.event e where e.school_id = i.school_id and e.name = 'people.roster-purged') as told
           from people.roster_import i where i.id = $1`,
        [id],
      ),
    ).toEqual({
      status: 'applied',
      new: '2',
      created_by_name: school.clerk.name,
      applied_by_name: school.clerk.name,
      file_name: 'hoc-sinh.csv',
      purged: true,
      students: 2,
      told: { kind: 'students', applied: true },
    });
  });

  it('are gone a month after a dry run nobody applied, which then has to be uploaded again', async () => {
    const { id } = await upload();
    await nightOf('2026-12-21');
    expect(await rowsOf(id)).toBe(2);
    await nightOf('2026-12-22');
    expect(await rowsOf(id)).toBe(0);
    await expect(apply(id)).rejects.toMatchObject({ code: 'people.roster-expired' });
    const other = await upload();
    await expect(apply(other.id)).resolves.toMatchObject({ status: 'applied' });
  });

  it('stay as long as the school has set, and another school’s are not touched', async () => {
    const neighbour = await aSchool(modules.database);
    const theirs = await upload(neighbour);
    await modules.get(SchoolSettings).set(school.technician, keepAppliedRosterDays, 1);
    const { id } = await upload();
    await apply(id);
    await nightOf('2026-11-23');
    expect([await rowsOf(id), await rowsOf(theirs.id)]).toEqual([0, 2]);
  });

  it('are looked after school by school', async () => {
    await upload();
    await modules.get(JobHost).process(PurgeRosters.name, {});
    const mine = modules.jobs.enqueued.filter(
      (job) => 'schoolId' in job.payload && job.payload.schoolId === school.id,
    );
    expect(mine.map(({ name }) => name)).toEqual([PurgeRostersOfSchool.name]);
  });

  it('are all there is of the file: the upload itself is not kept', async () => {
    const roster = await upload();
    expect(roster).toMatchObject({
      fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fileBytes: String(Buffer.byteLength(list)),
    });
    await expect(modules.get(Storage).open(roster.fileSha256)).rejects.toMatchObject({
      code: 'platform.stored-file-missing',
    });
  });
});
