import type { Page } from 'playwright-core';
import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, desktop, expectGoodAtBothWidths, journey, phone } from './portal';
import { asked, portalUrl, told, until } from './server';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

interface Overview {
  figure: { periods: Record<'total' | 'planned' | 'assigned' | 'delivered', number> };
  targets: { minPercent: number; forecast: { outcome: string } }[];
}

interface Row {
  id: string;
  inForce: boolean;
  fallsOn: string;
  halfPeriods: number;
  deliveredHalfPeriods: number;
}

function overview(page: Page): Promise<Overview> {
  return asked<Overview>(page, 'online-share?kind=school&key=school');
}

describe('the online share of the school', () => {
  journey(
    'is read by the principal against 10 % and 35 %, both ways and by both averages',
    () => portal,
    async () => {
      const page = await portal.signIn('hieutruong', password, desktop);
      await page.goto(portalUrl('/dashboard'));
      await page
        .getByText(/Tối thiểu 10\s%/)
        .first()
        .waitFor();
      await page
        .getByText(/Tối thiểu 35\s%/)
        .first()
        .waitFor();
      await expectGoodAtBothWidths(page, 'dashboard-principal');
      await page.goto(portalUrl('/share'));
      for (const figure of ['Theo kế hoạch đã duyệt', 'Đã giao cho lớp', 'Đã dạy, có bằng chứng']) {
        await page.getByText(figure, { exact: true }).first().waitFor();
      }
      await page
        .getByText(/^Theo trọng số tiết: \d/)
        .first()
        .waitFor();
      const targets = page.getByRole('listitem').filter({ hasText: /Tối thiểu (10|35)\s%/ });
      expect(await targets.count()).toBeGreaterThanOrEqual(2);
      for (const target of await targets.all()) {
        expect(await target.innerText()).toMatch(/Đạt|Chưa đạt, còn thiếu/);
        expect(await target.innerText()).toMatch(/4 tuần qua|Đã đạt|Cần số liệu/);
      }
      await expectGoodAtBothWidths(page, 'share');
      await page.getByText('Theo trọng số tiết', { exact: true }).click();
      await page
        .getByText(/^Trung bình các môn: \d/)
        .first()
        .waitFor();
      await page.getByText('Theo bài đã giao', { exact: true }).first().click();
      await page.getByText('Bài đã giao qua hệ thống').first().waitFor();
      await expectGoodAtBothWidths(page, 'share-workload');
    },
    90_000,
  );

  journey(
    'opens from a percentage down to the lesson, its plan, its approval and who opened it',
    () => portal,
    async () => {
      const page = await portal.signIn('hieutruong', password, phone);
      await page.goto(portalUrl('/share'));
      await page
        .getByRole('link', { name: /Đã dạy, có bằng chứng/ })
        .first()
        .click();
      await page.waitForURL('**/rows?**state=delivered**');
      await page
        .getByRole('link', { name: /Toán|Bài|Đọc/ })
        .first()
        .waitFor();
      await expectGoodAtBothWidths(page, 'share-rows');
      await openTaughtLesson(page);
      await page
        .getByText(/học sinh đã mở/)
        .first()
        .waitFor();
      await page
        .getByRole('heading', { name: /^Kế hoạch của / })
        .first()
        .waitFor();
      await expectGoodAtBothWidths(page, 'share-evidence');
      await page
        .getByRole('link', { name: / duyệt \d\d\/\d\d\/\d{4}$/ })
        .first()
        .click();
      await page.waitForURL('**/approvals/**');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack();
      await page.getByRole('link', { name: 'Mở kế hoạch' }).first().click();
      await page.waitForURL('**/teaching/plans/**');
    },
    90_000,
  );

  journey(
    'moves within five seconds of a lesson recorded with evidence',
    () => portal,
    async () => {
      const page = await portal.signIn('giaovien.khtn', password, desktop);
      const before = await overview(page);
      const row = await untaughtRow(page);
      const day = row.fallsOn;
      const sheet = await asked<{ studentId: string }[]>(
        page,
        `teaching-plan-rows/${row.id}/attendance?heldOn=${day}`,
      );
      const entries = sheet.map(({ studentId }) => ({ studentId, present: true }));
      await told(page, 'PUT', `teaching-plan-rows/${row.id}/attendance`, { heldOn: day, entries });
      await told(page, 'POST', `teaching-plan-rows/${row.id}/delivery`, {
        deliveredOn: day,
        halfPeriods: row.halfPeriods,
        note: '',
      });
      const wanted = before.figure.periods.delivered + row.halfPeriods / 2;
      const { seconds } = await until(
        () => overview(page),
        ({ figure }) => figure.periods.delivered >= wanted,
      );
      process.stderr.write(`The share followed the lesson after ${seconds.toFixed(1)} s.\n`);
      await page.goto(portalUrl('/share'));
      const shown = wanted.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
      await page.getByText(`${shown} / `).first().waitFor();
    },
  );
});

interface Evidence {
  planRows: { materials: { openedBy: number }[] }[];
}

/** A lesson that counts because students opened its material, among those on the first page. */
async function openTaughtLesson(page: Page): Promise<void> {
  const { items } = await asked<{ items: { classId: string; lessonId: string; className: string }[] }>(
    page,
    'online-share/rows?kind=school&key=school&state=delivered&limit=50',
  );
  for (const { classId, lessonId } of items.filter(({ className }) => /^(6|10)A1$/.test(className))) {
    const evidence = await asked<Evidence>(page, `online-share/rows/${classId}/${lessonId}`);
    if (!evidence.planRows.some(({ materials }) => materials.some(({ openedBy }) => openedBy > 0))) continue;
    await page.locator(`a[href*="/share/evidence/${classId}/${lessonId}"]`).first().click();
    await page.waitForURL('**/share/evidence/**');
    return;
  }
  throw new Error('No lesson was taught with a material that somebody opened');
}

async function untaughtRow(page: Page): Promise<Row> {
  const { account } = await asked<{ account: { personId: string } }>(page, 'session');
  const { items } = await asked<{ items: Row[] }>(
    page,
    `teaching-plan-rows?view=year&limit=200&teacherId=${account.personId}`,
  );
  const today = new Date().toISOString().slice(0, 10);
  const row = items.find((each) => each.inForce && each.deliveredHalfPeriods === 0 && each.fallsOn < today);
  if (!row) throw new Error('Every planned lesson has been taught already');
  return row;
}
