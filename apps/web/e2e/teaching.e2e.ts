import type { Locator, Page } from 'playwright-core';
import { Portal, desktop, expectAccessible, expectGoodAtBothWidths, journey, phone } from './portal';
import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { asked, portalUrl } from './server';

const lesson = 'Bài 2. Cách ghi số tự nhiên';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

const columns = { class: 2, lesson: 3, periods: 4, mode: 6, week: 8 } as const;

function cell(row: Locator, column: keyof typeof columns): Locator {
  return row.locator(`td[aria-colindex="${columns[column]}"]`);
}

/** As in Excel: go to the cell, type, Enter. */
async function type(page: Page, at: Locator, words: string): Promise<void> {
  await at.click();
  await page.keyboard.press('F2');
  await at.locator('input').first().waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await at.locator('input').first().waitFor({ state: 'detached' });
}

async function thisWeek(page: Page): Promise<string> {
  const { currentWeek } = await asked<{ currentWeek: number | null }>(page, 'structure');
  return String(currentWeek ?? 1);
}

/** Opens what waits for this person in the inbox and agrees to it. */
async function approve(username: string, planPath: string): Promise<void> {
  const page = await portal.signIn(username, password);
  await page.goto(portalUrl(planPath));
  await page.getByRole('button', { name: /^(Duyệt|Đạt)$/ }).click();
  await page
    .getByText(/^Đã duyệt “/)
    .first()
    .waitFor();
  await expectGoodAtBothWidths(page, 'teaching-plan-approval');
}

describe('teaching online, from the plan to the lesson that counts', () => {
  journey(
    'a teacher plans a lesson within its periods, the head and the deputy approve, and it is taught from a phone',
    () => portal,
    async () => {
      const page = await portal.signIn('giaovien.toan', password, desktop);
      const planPath = await planLesson(page);
      await approve('totruong.toan', planPath);
      await approve('phohieutruong', planPath);
      await page.reload();
      await page.getByText('Đã duyệt', { exact: true }).first().waitFor();
      await teachFromPhone();
    },
    120_000,
  );

  journey(
    'the head of the school decides on force majeure; a teacher only reads the decisions',
    () => portal,
    async () => {
      const head = await portal.signIn('hieutruong', password, desktop);
      await head.goto(portalUrl('/teaching/decisions'));
      await head.getByRole('button', { name: 'Thêm quyết định' }).first().click();
      await head.getByLabel('Số quyết định').fill('57/QĐ-THPT');
      await head.getByLabel('Lý do bất khả kháng').fill('Ngập lụt, học sinh khối 8 không đến trường được');
      await head.getByRole('button', { name: 'Lưu quyết định' }).click();
      await head.getByText('57/QĐ-THPT').first().waitFor();
      await expectAccessible(head);
      const teacher = await portal.signIn('giaovien.van', password, phone);
      await teacher.goto(portalUrl('/teaching/decisions'));
      await teacher.getByText('57/QĐ-THPT').first().waitFor();
      expect(await teacher.getByRole('button', { name: 'Thêm quyết định' }).count()).toBe(0);
      await expectAccessible(teacher);
    },
  );
});

/** Adds a row that is refused twice, mends it and submits; gives the plan's address. */
async function planLesson(page: Page): Promise<string> {
  await page.goto(portalUrl('/teaching/plans'));
  await page.getByRole('heading', { level: 1, name: 'Kế hoạch dạy học trực tuyến' }).waitFor();
  await expectGoodAtBothWidths(page, 'teaching-plans');
  const { account } = await asked<{ account: { displayName: string } }>(page, 'session');
  await page.getByRole('link', { name: account.displayName }).click();
  await page.getByRole('button', { name: 'Mở bản điều chỉnh' }).click();
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  const row = page.getByRole('row').last();
  await type(page, cell(row, 'class'), '6A1');
  await type(page, cell(row, 'lesson'), `2. ${lesson}`);
  await type(page, cell(row, 'periods'), '2');
  await type(page, cell(row, 'mode'), 'Thay thế');
  await type(page, cell(row, 'week'), `Tuần ${await thisWeek(page)} (`);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.locator('td[aria-invalid]').first().waitFor();
  expect(await cell(row, 'periods').innerText()).toMatch(/tiết/);
  expect(await row.locator('td[aria-invalid]').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/quyết định/i)]),
  );
  await expectGoodAtBothWidths(page, 'teaching-plan-refused');
  await type(page, cell(row, 'periods'), '1');
  await type(page, cell(row, 'mode'), 'Hỗ trợ');
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gắn học liệu của bài' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu kế hoạch.').waitFor();
  await page.getByRole('button', { name: 'Trình duyệt' }).click();
  await page.getByText('Chờ duyệt', { exact: true }).first().waitFor();
  return new URL(page.url()).pathname;
}

async function teachFromPhone(): Promise<void> {
  const page = await portal.signIn('giaovien.toan', password, phone);
  await page.goto(portalUrl(`/teaching?week=${await thisWeek(page)}`));
  const card = page.getByRole('listitem').filter({ hasText: lesson }).filter({ hasText: '6A1' }).first();
  await card.getByRole('button', { name: 'Giao bài' }).click();
  await card.getByText('Đã giao 2 học liệu').waitFor();
  await card.getByRole('button', { name: 'Đã dạy' }).click();
  await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
  await card.getByText('Chưa có minh chứng, chưa được tính').waitFor();
  await expectGoodAtBothWidths(page, 'teaching-week');
  await card.getByRole('button', { name: 'Điểm danh' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('switch').nth(2).waitFor();
  await expectAccessible(page);
  await dialog.locator('.mantine-Switch-track').nth(2).tap();
  await dialog.getByRole('button', { name: /^Lưu điểm danh/ }).click();
  await card.getByText('Đã dạy, có minh chứng').waitFor();
  await card.getByText(/^\d+ có mặt$/).waitFor();
}
