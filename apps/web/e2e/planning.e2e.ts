import { type Page } from 'playwright-core';
import { samplePassword } from '../../../scripts/lib/sample-accounts.mjs';
import { CatalogueGrid } from './catalogue-grid';
import { wordsOf } from './documents';
import { Portal, expectGoodAtBothWidths, journey, phone } from './portal';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

describe('from the plan to the assignments', () => {
  journey(
    'the production plan shows its phases and how far everybody has come',
    () => portal,
    async () => {
      const page = await portal.signIn('hieutruong', samplePassword);
      await page.goto(new URL('/plans', page.url()).href);
      await page
        .getByRole('link', { name: /Kế hoạch xây dựng danh mục và biên soạn/ })
        .first()
        .click();
      await page.getByText('Giai đoạn 4: nộp và dùng chung').first().waitFor();
      await page
        .getByText(/\d+\/\d+ tổ có danh mục được duyệt/)
        .first()
        .waitFor();
      await page.getByText('Tổ Khoa học tự nhiên').first().waitFor();
      await expectGoodAtBothWidths(page, 'planning-plan');
    },
  );

  journey(
    'a change of an approved catalogue needs a reason and stays visible; the minutes name the authors',
    () => portal,
    async () => {
      const head = await portal.signIn('totruong.khtn', samplePassword);
      const grid = new CatalogueGrid(head);
      await grid.open('Tổ Khoa học tự nhiên');
      await grid.write('Bài 30: Nguyên sinh vật', 'Hạn nộp', '15/01/2027');
      await grid.saveBecause('Phòng thí nghiệm sửa xong sau học kì I');
      await head.getByText('Phòng thí nghiệm sửa xong sau học kì I').waitFor();
      expect(await (await grid.cell('Bài 30: Nguyên sinh vật', 'Hạn nộp')).textContent()).toBe('15/01/2027');
      await expectGoodAtBothWidths(head, 'planning-deviation');
      const minutes = await minutesOf(head);
      expect(minutes).toMatch(/BIÊN BẢN/i);
      for (const author of new Set(await grid.column('Người soạn'))) expect(minutes).toContain(author);
    },
    180_000,
  );

  journey(
    'a department fills its catalogue with one click, the deputy approves it, and everybody has their work',
    () => portal,
    async () => {
      const head = await portal.signIn('totruong.toan2', samplePassword);
      const address = await fillCatalogue(head);
      const deputy = await portal.signIn('phohieutruong', samplePassword, phone);
      await deputy.goto(address);
      await deputy.getByRole('button', { name: 'Duyệt', exact: true }).click();
      await deputy.getByText('Đã duyệt', { exact: true }).first().waitFor();
      await head.goto(new URL('/plans/mine', address).href);
      await head
        .getByRole('button', { name: /^Bắt đầu soạn/ })
        .first()
        .waitFor();
      await expectGoodAtBothWidths(head, 'planning-mine');
    },
    180_000,
  );
});

async function minutesOf(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Biên bản phân công' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  return wordsOf(await file.path());
}

/** A new catalogue of the department, proposed lesson by lesson, saved as it is and sent to the board. */
async function fillCatalogue(page: Page): Promise<string> {
  await page.goto(new URL('/catalogues', page.url()).href);
  await page.getByRole('button', { name: 'Mở danh mục' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mở danh mục' });
  await dialog.getByLabel('Tổ chuyên môn').selectOption({ label: 'Tổ Toán cơ sở 2' });
  await expectGoodAtBothWidths(page, 'planning-catalogues');
  await dialog.getByRole('button', { name: 'Mở danh mục' }).click();
  await page.waitForURL('**/catalogues/*');
  await page.getByText('Danh mục chưa có dòng nào').waitFor();
  await page.getByRole('button', { name: 'Điền giúp' }).click();
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: 'Lưu danh mục' }).click();
  await page.getByText('Mọi thay đổi đã được lưu').waitFor();
  await page.getByRole('button', { name: 'Trình duyệt' }).click();
  await page.getByText('Chờ duyệt').first().waitFor();
  await page.getByLabel('Môn, khối').selectOption({ index: 1 });
  await page.waitForURL(/group=/);
  await expectGoodAtBothWidths(page, 'planning-submitted');
  return new URL(new URL(page.url()).pathname, page.url()).href;
}
