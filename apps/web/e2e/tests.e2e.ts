import type { Page } from 'playwright-core';
import { samplePassword } from '../../../scripts/lib/sample-accounts.mjs';
import { filesIn } from './documents';
import { Portal, expectGoodAtBothWidths, journey } from './portal';

const title = 'Kiểm tra cuối học kì I';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

describe('a periodic test', () => {
  journey(
    'is planned as a matrix, drawn, approved by department and board, and printed in codes',
    () => portal,
    async () => {
      const author = await portal.signIn('giaovien.toan', samplePassword);
      await plan(author);
      const address = await draw(author);
      await approve(await portal.signIn('totruong.toan', samplePassword), address);
      await approve(await portal.signIn('phohieutruong', samplePassword), address);
      await print(author, address);
      await seeTheYear(author);
    },
    240_000,
  );
});

/** A row by its lesson; the bank's supply is shown under the number before anything is saved. */
async function plan(page: Page): Promise<void> {
  await page.goto(new URL('/blueprints/new', page.url()).href);
  await page.getByLabel('Tên ma trận').fill('Cuối học kì I');
  await page.getByLabel('Môn').selectOption({ label: 'Toán' });
  await page.getByLabel('Khối').selectOption('6');
  await addRow(page, 'Bài 1.', 'Nhiều lựa chọn, Biết');
  await addRow(page, 'Bài 2.', 'Nhiều lựa chọn, Biết');
  const row = 'Dòng 1, Nhiều lựa chọn, Biết: số câu';
  await page.getByLabel(row).fill('9');
  await page.getByText(/cần 9, có \d/).waitFor();
  await expectGoodAtBothWidths(page, 'blueprint');
  await page.getByLabel(row).fill('2');
  await page.getByLabel('Nhiều lựa chọn: điểm mỗi câu').fill('2,5');
  await page.getByRole('button', { name: 'Lưu ma trận' }).click();
  await page.waitForURL((url) => /^\/blueprints\/[^/]{36}$/.test(url.pathname));
}

async function addRow(page: Page, lesson: string, cell: string): Promise<void> {
  const before = await page.getByRole('button', { name: 'Sửa nội dung' }).count();
  await page.getByRole('button', { name: 'Thêm nội dung' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bài trong phân phối chương trình').first().fill(lesson);
  await page.locator('[role=option]', { hasText: lesson }).first().click();
  await dialog.getByLabel('Chủ đề, chương').focus();
  await dialog.getByRole('button', { name: 'Xong' }).click();
  await page.getByLabel(`Dòng ${before + 1}, ${cell}: số câu`).fill('2');
}

async function draw(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Rút đề từ ma trận' }).click();
  await page.getByLabel('Tên đề').fill(title);
  await page.getByLabel('Loại bài').selectOption('final');
  await page.getByLabel('Không lặp lại câu của mấy đề gần nhất').fill('0');
  await page.getByRole('button', { name: 'Tạo đề' }).click();
  await page.waitForURL((url) => /^\/tests\/[^/]{36}$/.test(url.pathname));
  await page.getByText('4 câu · 10 điểm').waitFor();
  await expectGoodAtBothWidths(page, 'test-drawn');
  await page.getByRole('button', { name: 'Nộp duyệt' }).click();
  await page.getByText('Đang duyệt').first().waitFor();
  return page.url();
}

async function approve(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page
    .getByRole('button', { name: /^(Duyệt|Đạt)$/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^(Duyệt|Đạt)$/ })
    .first()
    .waitFor({ state: 'detached' });
}

async function print(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Tạo mã đề' }).click();
  const all = page.getByRole('link', { name: 'Tải tất cả (ZIP)' });
  await all.waitFor();
  await expectGoodAtBothWidths(page, 'test-codes');
  const [download] = await Promise.all([page.waitForEvent('download'), all.click()]);
  const names = await filesIn(await download.path());
  expect(names.filter((name) => name.startsWith('Mã đề'))).toHaveLength(4);
  expect(names).toEqual(expect.arrayContaining(['Đáp án các mã đề.xlsx', 'Phiếu trả lời.docx']));
}

async function seeTheYear(page: Page): Promise<void> {
  await page.goto(new URL('/tests', page.url()).href);
  await page
    .getByRole('link', { name: `${title}: Đã duyệt` })
    .first()
    .waitFor();
  await expectGoodAtBothWidths(page, 'tests');
}
