import { Database, defineEvent, Events, newId, systemActor } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { Reading } from '../reading.service';
import { wordingOf } from '../wording';
import { NotificationsJobsModule } from './notifications-jobs.module';

describe('Who is told of the school’s work', () => {
  let modules: RunningModules;
  let school: TestSchool;

  beforeAll(async () => {
    modules = await startModules(NotificationsJobsModule);
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    school = await aSchool(modules.database);
  });

  const happened = async (name: string, subjectKind: string, payload: object, subjectId = newId()) => {
    await modules
      .get(Database)
      .transaction(() =>
        modules
          .get(Events)
          .record(systemActor(school.id), defineEvent<object>(name, subjectKind), subjectId, payload),
      );
    await modules.deliverEvents(school.id);
    return subjectId;
  };
  const unread = async (person: TestPerson) =>
    (await modules.get(Reading).page(person, { unread: true })).items.map((item) => ({
      ...wordingOf(item, 'vi'),
      url: item.url,
    }));

  it('those who got a material to make or to review, when the board approves the catalogue', async () => {
    const staffIds = [school.mathsTeacher.personId];
    await happened('catalog.catalogue-approved', 'catalogue', { minutesNumber: 3, staffIds });
    expect(await unread(school.mathsTeacher)).toEqual([
      {
        title: 'Thầy cô được phân công xây dựng học liệu',
        body: 'Theo biên bản phân công số 3. Xem việc của thầy cô và hạn hoàn thành.',
        url: '/plans/mine',
      },
    ]);
    expect(await unread(school.otherMathsTeacher)).toEqual([]);
  });

  it('students and guardians whose marks were published, and again when one was changed', async () => {
    const facts = { sheetId: newId(), subject: 'Toán', className: '6A', term: 1 };
    const accountIds = [school.student.accountId, school.guardian.accountId];
    await happened('gradebook.marks-published', 'mark-sheet', { ...facts, accountIds });
    await happened('gradebook.marks-corrected', 'mark-sheet', {
      ...facts,
      accountIds: [school.guardian.accountId],
    });
    expect(await unread(school.student)).toEqual([
      {
        title: 'Có điểm mới: Toán',
        body: 'Điểm học kì I môn Toán, lớp 6A đã được công bố.',
        url: '/results',
      },
    ]);
    expect((await unread(school.guardian)).map(({ title }) => title)).toEqual([
      'Điểm được sửa: Toán',
      'Có điểm mới: Toán',
    ]);
    expect(await unread(school.otherStudent)).toEqual([]);
  });

  it('the students of the class, of a test to come, of its new times, and that it is not held', async () => {
    const sitting = newId();
    const accountIds = { studentAccountIds: [school.student.accountId] };
    const facts = { title: 'Kiểm tra 15 phút', subject: 'Toán', ...accountIds };
    const times = { opensAt: '2026-11-23T01:00:00Z', closesAt: '2026-11-23T03:30:00Z' };
    await happened('assessment.sitting-given', 'sitting', { ...facts, ...times }, sitting);
    expect(await unread(school.student)).toEqual([
      {
        title: 'Bài kiểm tra: Kiểm tra 15 phút',
        body: 'Môn Toán. Mở lúc 08:00 ngày 23/11/2026, đóng lúc 10:30 ngày 23/11/2026.',
        url: '/tests/mine',
      },
    ]);
    await happened('assessment.sitting-changed', 'sitting', { ...facts, after: times }, sitting);
    await happened('assessment.sitting-cancelled', 'sitting', facts, sitting);
    expect((await unread(school.student)).map(({ title }) => title)).toEqual([
      'Hủy bài kiểm tra: Kiểm tra 15 phút',
    ]);
    expect(await unread(school.otherStudent)).toEqual([]);
  });

  it('student, guardian and the class’s teachers, when results of a test change', async () => {
    const sitting = await happened('assessment.results-changed', 'sitting', {
      title: 'Kiểm tra 15 phút',
      subject: 'Toán',
      className: '6A',
      reason: 'In nhầm đáp án',
      studentAccountIds: [school.student.accountId],
      guardianAccountIds: [school.guardian.accountId],
      staffIds: [school.mathsTeacher.personId],
    });
    const forFamily = {
      title: 'Điểm đã thay đổi: Kiểm tra 15 phút',
      body: 'Điểm bài kiểm tra môn Toán, lớp 6A được tính lại. Lí do: In nhầm đáp án',
    };
    expect(await unread(school.student)).toEqual([{ ...forFamily, url: '/tests/mine' }]);
    expect(await unread(school.guardian)).toEqual([{ ...forFamily, url: '/results' }]);
    expect(await unread(school.mathsTeacher)).toMatchObject([{ url: `/marking/${sitting}?tab=keys` }]);
  });

  it('the family of a pupil whose qualities and competences were published', async () => {
    const accountIds = [school.guardian.accountId];
    const facts = { sheetId: newId(), className: '4A', period: 1, accountIds };
    await happened('gradebook.traits-published', 'trait-sheet', facts);
    expect(await unread(school.guardian)).toEqual([
      {
        title: 'Có đánh giá phẩm chất, năng lực',
        body: 'Đánh giá phẩm chất, năng lực lớp 4A đã được công bố.',
        url: '/results',
      },
    ]);
  });

  it('those for whom a report was made', async () => {
    const recipientStaffIds = [school.principal.personId];
    await happened('reporting.report-produced', 'report', {
      title: 'Báo cáo tháng 11',
      asOf: '2026-11-22',
      recipientStaffIds,
      url: '/reports/1',
    });
    expect((await unread(school.principal))[0]?.body).toBe(
      '“Báo cáo tháng 11”, số liệu đến ngày 22/11/2026.',
    );
    expect(await unread(school.clerk)).toEqual([]);
  });

  describe('about the quarterly sync:', () => {
    const facts = { windowId: newId(), windowName: 'Quý IV năm 2026', dueAt: '2026-12-24T09:00:00Z' };

    it('the clerk and the heads are reminded in the school’s own time', async () => {
      await happened('exchange.sync-reminded', 'sync-window', { ...facts, hoursBefore: 48 });
      for (const person of [school.clerk, school.principal, school.deputy])
        expect((await unread(person))[0]).toMatchObject({
          body: 'Quý IV năm 2026: trước 16:00 ngày 24/12/2026.',
          url: '/sync',
        });
      expect(await unread(school.mathsTeacher)).toEqual([]);
    });

    it('a blocked or failed run leads to what is wrong', async () => {
      const run = await happened('exchange.sync-blocked', 'sync-run', { ...facts, errors: 7 });
      await happened('exchange.sync-failed', 'sync-run', { ...facts, reason: 'folder' });
      const [failed, blocked] = await unread(school.clerk);
      expect(failed?.title).toContain('không gửi được');
      expect(blocked).toMatchObject({ body: expect.stringContaining('7 lỗi'), url: `/sync/${run}` });
    });

    it('a delivered package takes the reminders away', async () => {
      await happened('exchange.sync-reminded', 'sync-window', { ...facts, hoursBefore: 48 });
      await happened('exchange.sync-delivered', 'sync-run', { ...facts, contentHash: 'a' });
      expect((await unread(school.clerk)).map(({ title }) => title)).toEqual(['Đã gửi dữ liệu đồng bộ']);
    });
  });
});
