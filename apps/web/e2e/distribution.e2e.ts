import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { samplePassword } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, expectGoodAtBothWidths, journey, phone } from './portal';

const messyTable = join(__dirname, '../../../libs/curriculum/data/distributions/messy-toan-6.csv');

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

describe('the distribution of a subject', () => {
  journey(
    'is read from a messy table, corrected beside its source, submitted, approved and in force',
    () => portal,
    async () => {
      const head = await portal.signIn('totruong.toan', samplePassword);
      await importTable(head);
      await correctRow(head);
      await save(head);
      await putLessonInItsPlace(head);
      const address = await submit(head);
      const deputy = await portal.signIn('phohieutruong', samplePassword, phone);
      await approve(deputy, address);
      await head.reload();
      await head.getByText('Đang áp dụng').first().waitFor();
      await seeInForce(head);
    },
    180_000,
  );
});

async function importTable(page: Page): Promise<void> {
  await page.goto(new URL('/distributions', page.url()).href);
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
  await page.getByRole('heading', { name: 'Nhập phân phối chương trình' }).waitFor();
  await page.getByLabel('Môn học').selectOption({ label: 'Toán' });
  await page.getByLabel('Khối').selectOption('7');
  await page.getByLabel('Tên bản').fill('Toán 7 điều chỉnh tháng 11');
  await expectGoodAtBothWidths(page, 'distribution-start');
  await page.getByLabel('Tệp phân phối chương trình').setInputFiles(messyTable);
  await page.waitForURL('**/distributions/imports/*');
}

/** The heading of a chapter stays what it is; a lesson whose periods the table says differently is set right. */
async function correctRow(page: Page): Promise<void> {
  await page.getByText('Khớp chương trình').first().waitFor();
  await page.getByText('140 / 140 tiết').first().waitFor();
  const row = page.getByRole('listitem').filter({ hasText: 'Bài 9. Dấu hiệu chia hết' });
  expect(await row.textContent()).toContain('15,16');
  await expectGoodAtBothWidths(page, 'distribution-review');
  await row.getByRole('button', { name: /^Sửa dòng/ }).click();
  await row.getByLabel('Số tiết').fill('2,5');
  await row.getByRole('button', { name: 'Ghi' }).click();
  await row.getByText('đã sửa').waitFor();
  await page.getByText('Thừa 0,5 tiết').first().waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu thành bản nháp' }).click();
  await page.waitForURL(isDistribution);
}

function isDistribution({ pathname }: URL): boolean {
  return /^\/distributions\/[^/]{36}$/.test(pathname);
}

/** The third lesson moves up; one is inserted below it and taken back. */
async function putLessonInItsPlace(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sửa bài học' }).click();
  const grid = page.getByRole('grid');
  const names = async () =>
    (await grid.locator('tbody tr td:first-of-type').allTextContents()).map((name) => name.trim());
  await grid.getByRole('checkbox').nth(3).check();
  const [first, second, third, ...rest] = await names();
  await page.getByRole('button', { name: 'Đưa lên' }).click();
  expect(await names()).toEqual([first, third, second, ...rest]);
  await page.getByRole('button', { name: 'Chèn bài xuống dưới' }).click();
  expect((await names()).slice(0, 4)).toEqual([first, third, 'Bài học mới', second]);
  await expectGoodAtBothWidths(page, 'distribution-edit');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.waitForURL(isDistribution);
  const lessons = page.getByRole('region', { name: 'Bài học' }).or(page.locator('main'));
  const text = (await lessons.first().textContent()) ?? '';
  expect(text.indexOf(String(third))).toBeLessThan(text.indexOf(String(second)));
}

async function submit(page: Page): Promise<string> {
  await page.getByText('Tổng số tiết chưa bằng chương trình').waitFor();
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.getByText('Chờ duyệt').first().waitFor();
  await page
    .getByRole('region', { name: 'Phê duyệt' })
    .getByText(/trình lần 1/)
    .waitFor();
  await expectGoodAtBothWidths(page, 'distribution-submitted');
  return page.url();
}

async function approve(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText('Thừa 0,5 tiết').first().waitFor();
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByText('Đang áp dụng').first().waitFor();
}

async function seeInForce(page: Page): Promise<void> {
  await page.goto(new URL('/distributions', page.url()).href);
  await page.getByLabel('Môn học').selectOption({ label: 'Toán' });
  await page.getByLabel('Khối').selectOption('7');
  const row = page.getByRole('row').filter({ hasText: 'Toán 7 điều chỉnh tháng 11' });
  await row.getByText('Đang áp dụng').waitFor();
  const before = page.getByRole('row').filter({ hasText: 'PPCT Toán 7' });
  await before.getByText('Đã thay thế').waitFor();
  await expectGoodAtBothWidths(page, 'distribution-list');
}
