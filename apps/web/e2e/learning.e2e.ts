import type { Page } from 'playwright-core';
import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, expectGoodAtBothWidths, journey, phone } from './portal';
import { asked, portalUrl, told } from './server';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

interface Row {
  id: string;
  className: string;
  lessonName: string;
  weekNumber: number;
  inForce: boolean;
  deliveredHalfPeriods: number;
  halfPeriods: number;
  materials: { id: string; title: string; published: boolean }[];
  fallsOn: string;
}

/** A lesson of 6A1 that was planned and not yet taught, with a material of the department named for it. */
async function lessonToGive(page: Page): Promise<{ row: Row; material: { id: string; title: string } }> {
  const { account } = await asked<{ account: { personId: string } }>(page, 'session');
  const { items } = await asked<{ items: Row[] }>(
    page,
    `teaching-plan-rows?view=year&limit=200&teacherId=${account.personId}`,
  );
  const row = items.find(
    (each) => each.className === '6A1' && each.inForce && each.deliveredHalfPeriods === 0,
  );
  const library = await asked<{ items: { id: string; title: string; status: string }[] }>(
    page,
    `materials?q=${encodeURIComponent('Bắt nạt')}&status=published&limit=5`,
  );
  const [material] = library.items;
  if (!row || !material) throw new Error('The sample school has no untaught lesson of 6A1 in Ngữ văn');
  await told(page, 'PUT', `teaching-plan-rows/${row.id}/materials`, { materialIds: [material.id] });
  return { row, material };
}

describe('what is given to a class', () => {
  journey(
    'is seen by its student and guardian, counted once the student opens it, and shown to the teacher',
    () => portal,
    async () => {
      const teacher = await portal.signIn('giaovien.van', password, phone);
      const { row, material } = await lessonToGive(teacher);
      const month = `/teaching?view=month&month=${row.fallsOn.slice(0, 7)}`;
      await teacher.goto(portalUrl(month));
      const card = teacher
        .getByRole('listitem')
        .filter({ hasText: row.lessonName })
        .filter({ hasText: '6A1' });
      await card.getByRole('button', { name: 'Giao bài' }).click();
      await card.getByText('Đã giao 1 học liệu').waitFor();
      await card.getByRole('button', { name: 'Đã dạy' }).click();
      await teacher.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
      await card.getByText('Chưa có minh chứng, chưa được tính').waitFor();

      await study(material.title);
      await followChild(material.title);

      await teacher.reload();
      await card.getByText('Đã dạy, có minh chứng').waitFor();
      await card.getByText(/^1\/\d+ học sinh đã mở$/).waitFor();
      await card.getByRole('button', { name: 'Ai đã mở?' }).click();
      const readers = teacher.getByRole('dialog');
      await readers
        .getByText(/^\d\d\/\d\d\/\d{4}/)
        .first()
        .waitFor();
      await readers.getByText('Chưa mở').first().waitFor();
      await expectGoodAtBothWidths(teacher, 'learning-readers');
    },
    120_000,
  );

  journey(
    'is all a student may see: the pages and figures of the staff stay closed',
    () => portal,
    async () => {
      const student = await portal.signIn('hocsinh', password, phone);
      for (const path of ['/materials', '/share', '/audit', '/reports']) {
        await student.goto(portalUrl(path));
        await student
          .getByText(/không xem được trang này/)
          .first()
          .waitFor();
      }
      await expectGoodAtBothWidths(student, 'learning-closed');
      for (const path of ['materials', 'staff', 'distributions', 'reports', 'audit-events']) {
        const answer = await student.request.get(portalUrl(`/api/v1/${path}`));
        expect({ path, status: answer.status() }).toEqual({ path, status: 403 });
      }
    },
  );
});

/** The student finds it under what is to be done, studies it, and finds it under what is done. */
async function study(title: string): Promise<void> {
  const student = await portal.signIn('hocsinh', password, phone);
  await student.goto(portalUrl('/learn'));
  await student.getByRole('heading', { name: title }).waitFor();
  await expectGoodAtBothWidths(student, 'learning-todo');
  await student.getByRole('link', { name: `Học ngay: ${title}` }).click();
  await student.getByRole('heading', { level: 1, name: title }).waitFor();
  await expectGoodAtBothWidths(student, 'learning-player');
  await student.goto(portalUrl('/learn?state=done'));
  await student.getByRole('link', { name: `Xem lại: ${title}` }).waitFor();
  await expectGoodAtBothWidths(student, 'learning-done');
}

async function followChild(title: string): Promise<void> {
  const guardian = await portal.signIn('phuhuynh', password, phone);
  await guardian.goto(portalUrl('/children?state=done'));
  await guardian.getByRole('heading', { name: title }).waitFor();
  expect(await guardian.getByRole('link', { name: /^(Học ngay|Xem lại)/ }).count()).toBe(0);
  await expectGoodAtBothWidths(guardian, 'learning-child');
}
