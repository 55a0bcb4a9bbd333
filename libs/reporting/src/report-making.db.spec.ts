import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { OnlineShareModule, ShareComputation, ShareReading, TargetPolicies } from '@hoclieu/online-share';
import { aShareExample, ShareExample } from '@hoclieu/online-share/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { partsOf } from '@hoclieu/reporting/testing';
import { SchoolSettings } from '@hoclieu/school';
import { ReportDocuments } from './report-documents.service';
import { ReportMaking } from './report-making.service';
import { ReportingModule } from './reporting.module';
import { Reports } from './reports.repository';
import { KeptRow, KeptRows } from './share-report/kept-rows';
import { hashOf, ReportInputs } from './share-report/report-inputs';
import { schoolAbbreviation } from './share-report/school-abbreviation';

const realTimers = ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout'] as const;

describe('A share report', () => {
  let modules: RunningModules;
  let school: TestSchool;
  let example: ShareExample;

  beforeAll(async () => {
    modules = await startModules(ReportingModule, OnlineShareModule);
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    modules.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(modules.database);
    example = await aShareExample(modules.database, school);
    await modules.get(TargetPolicies).adopt(school.principal, ['TP. Hồ Chí Minh', 'National']);
    await modules.get(ShareComputation).compute(school.principal);
  });

  const make = (changes: object = {}) =>
    modules.get(ReportMaking).make(school.clerk, { scope: 'school', period: 'now', ...changes });
  const written = async (id: string, format: 'docx' | 'xlsx') => {
    const target = new PassThrough();
    const [bytes] = await Promise.all([
      buffer(target),
      modules.get(ReportDocuments).write(school.clerk, id, format, () => target),
    ]);
    return bytes;
  };
  const checksum = async (id: string, format: 'docx' | 'xlsx') =>
    createHash('sha256')
      .update(await written(id, format))
      .digest('hex');
  const rowsOf = async ({ rows }: ReportInputs) => {
    const all: KeptRow[] = [];
    for await (const row of modules.get(KeptRows).read(String(rows?.sha256))) all.push(row);
    return all;
  };

  it('keeps the figures of the snapshot: periods as half-periods, both averages, both readings', async () => {
    const { inputs } = await make();
    const { figure } = await modules.get(ShareReading).overview(school.principal, 'school', 'school');
    expect(inputs.overall).toMatchObject({ total: 40, planned: 14 });
    expect(inputs.overall.total / 2).toBe(figure?.periods.total);
    expect(inputs.overall.meanDelivered).toBeCloseTo(Number(figure?.simple.delivered), 10);
    expect(inputs.overall.meanRowsAssigned).toBeCloseTo(Number(figure?.workload.simple), 10);
    expect(inputs.subjectGrades.map(({ label }) => label)).toEqual(['Ngữ văn 6', 'Toán 6']);
    expect(inputs.campuses).toHaveLength(2);
    expect(inputs.targets.map(({ minPercent }) => minPercent)).toEqual([5, 35, 10, 35, 10]);
  });

  it.each([
    [{ denominator: 'year', withoutPhysicalEducation: false }],
    [{ denominator: 'to-date', withoutPhysicalEducation: false }],
  ])('keeps exactly the lesson rows its figures were summed from: %j', async (policy) => {
    await modules.database.query(
      `insert into school.setting (school_id, key, value) values ($1, 'online-share.policy', $2)`,
      [school.id, { ...policy, reading: 'periods', average: 'simple' }],
    );
    await modules.get(ShareComputation).compute(school.principal);
    const { inputs } = await make();
    const rows = await rowsOf(inputs);
    expect(rows).toHaveLength(inputs.overall.rowsTotal);
    const scopes = [inputs.overall, ...inputs.subjectGrades];
    for (const figure of scopes) {
      const own = rows.filter(
        (row) => figure === inputs.overall || figure.label === `${row.subjectName} ${row.grade}`,
      );
      for (const measure of ['total', 'planned', 'assigned', 'delivered'] as const)
        expect([figure.label, measure, own.reduce((sum, row) => sum + row[measure], 0)]).toEqual([
          figure.label,
          measure,
          figure[measure],
        ]);
    }
  });

  it('gives the same bytes again, in another minute and after the data have changed', async () => {
    const { id, inputsHash } = await make();
    const before = [await checksum(id, 'docx'), await checksum(id, 'xlsx')];
    jest.useFakeTimers({ now: Date.UTC(2030, 0, 1), doNotFake: [...realTimers] });
    expect([await checksum(id, 'docx'), await checksum(id, 'xlsx')]).toEqual(before);
    jest.useRealTimers();
    await modules.get(SchoolSettings).set(school.principal, schoolAbbreviation, 'SH');
    await modules.database.query(`update teaching.delivery set withdrawn_at = now() where school_id = $1`, [
      school.id,
    ]);
    await modules.database.query(`update school.school set name = 'Trường đã đổi tên' where id = $1`, [
      school.id,
    ]);
    await modules.database.query(`delete from online_share.target_policy where school_id = $1`, [school.id]);
    await modules.get(ShareComputation).compute(school.principal);
    expect([await checksum(id, 'docx'), await checksum(id, 'xlsx')]).toEqual(before);
    const kept = await modules.get(Reports).get(school.id, id);
    expect(hashOf(kept.inputs)).toBe(inputsHash);
    const later = await make();
    expect(later.inputsHash).not.toBe(inputsHash);
    expect(later.inputs.school).toMatchObject({ name: 'Trường đã đổi tên', abbreviation: 'SH' });
  });

  it('prints the administrative layout, decimals with a comma, the formula and every target', async () => {
    const { id } = await make();
    const text = String((await partsOf(await written(id, 'docx')))['word/document.xml']).replaceAll(
      /<[^>]+>/g,
      ' ',
    );
    for (const said of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TRƯỜNG THCS SEN HỒNG',
      'BC-THCSSH',
      'Căn cứ Thông tư số 09/2021/TT-BGDĐT',
      'IV. KHÓ KHĂN, NGUYÊN NHÂN, KIẾN NGHỊ',
      'Bình quân giản đơn = trung bình cộng',
      'Chưa đạt',
      'HIỆU TRƯỞNG',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/\d+,\d{2}%/);
  });

  it('writes real numbers into the workbook: periods and shares, a sheet for every view of them', async () => {
    const { id } = await make();
    const parts = await partsOf(await written(id, 'xlsx'));
    for (const name of [
      'Tổng hợp',
      'Theo môn – khối',
      'Theo tổ',
      'Theo giáo viên',
      'Dòng bài học',
      'Công thức',
    ])
      expect(parts['xl/workbook.xml']).toContain(`name="${name}"`);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<v>20<\/v>/);
  });

  it('of one level holds that level alone', async () => {
    const { inputs, title } = await make({ scope: 'lower_secondary' });
    expect(inputs.levels.map(({ key }) => key)).toEqual(['lower_secondary']);
    expect([inputs.campuses, inputs.departments]).toEqual([[], []]);
    expect(inputs.targets.every(({ level }) => level === 'lower_secondary')).toBe(true);
    expect(title).toContain('cấp trung học cơ sở');
  });

  it('of an earlier day takes the figures of that day, and refuses a day before any were computed', async () => {
    modules.clock.set('2026-11-25T01:00:00Z');
    expect((await make()).inputs.snapshot.asOf).toBe('2026-11-22');
    await expect(make({ asOf: '2026-10-01' })).rejects.toMatchObject({ code: 'reporting.no-figures' });
    await expect(make({ scope: 'upper_secondary' })).rejects.toMatchObject({ code: 'reporting.no-figures' });
    expect(Object.keys(example.lessons)).toHaveLength(6);
  });
});
