import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { fromBufferPromise } from 'yauzl';
import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, desktop, expectGoodAtBothWidths, journey } from './portal';
import { portalUrl } from './server';

const title = 'Tỉ lệ dạy học trực tuyến tháng 11';
const proposal = 'Đề nghị Sở cấp thêm tài khoản lớp học trực tuyến cho khối 12.';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

describe('the share report', () => {
  journey(
    'is made and written by the clerk, issued by the principal and produced again unchanged',
    () => portal,
    async () => {
      const clerk = await portal.signIn('giaovu', password, desktop);
      const { path, delivered } = await makeReport(clerk);

      const principal = await portal.signIn('hieutruong', password, desktop);
      await principal.goto(portalUrl(path));
      await issue(principal);
      await expectGoodAtBothWidths(principal, 'report-issued');

      const document = await download(principal, 'Tải DOCX');
      const words = plain(await partOf(document, 'word/document.xml'));
      expect(words.replaceAll(' ', '')).toContain((await issuer(principal)).replaceAll(' ', ''));
      expect(words).toContain(proposal);
      expect(words).toMatch(/Σ|tổng số tiết/i);
      expect(words).toContain(`${delivered}%`);
      const workbook = await download(principal, 'Tải XLSX');
      expect(await partOf(workbook, 'xl/workbook.xml')).toContain('<sheet ');

      const again = await download(clerk, 'Tải DOCX', path);
      expect(plain(await partOf(again, 'word/document.xml'))).toBe(words);
      const sheet = 'xl/worksheets/sheet1.xml';
      const sheetAgain = await partOf(await download(clerk, 'Tải XLSX', path), sheet);
      expect(sheetAgain).toBe(await partOf(workbook, sheet));
      expect(await clerk.getByRole('button', { name: 'Lưu nội dung' }).count()).toBe(0);
    },
    120_000,
  );
});

/** The clerk sees the figures first, keeps them and writes the three texts. */
async function makeReport(page: Page): Promise<{ path: string; delivered: string }> {
  await page.goto(portalUrl('/reports'));
  await page.getByRole('link', { name: 'Lập báo cáo' }).first().click();
  await page.getByLabel('Trích yếu (không bắt buộc)').fill(title);
  await page.getByRole('heading', { name: 'Số liệu' }).waitFor();
  await expectGoodAtBothWidths(page, 'report-preview');
  await page.getByRole('button', { name: 'Lập báo cáo này' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByLabel('Khó khăn', { exact: true }).fill('Đường truyền ở cơ sở 2 chưa ổn định.');
  await page.getByLabel('Nguyên nhân', { exact: true }).fill('Thiết bị mạng đã cũ.');
  await page.getByLabel('Kiến nghị', { exact: true }).fill(proposal);
  await page.getByRole('button', { name: 'Lưu nội dung' }).click();
  await page.getByText('Đã lưu.').waitFor();
  await expectGoodAtBothWidths(page, 'report-draft');
  const weighted = page.getByText('Bình quân theo số tiết', { exact: true }).first().locator('xpath=..');
  const delivered = /\d+,\d+/.exec(await weighted.innerText())?.[0] ?? '';
  expect(delivered).not.toBe('');
  return { path: new URL(page.url()).pathname, delivered };
}

async function issue(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Phát hành' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số văn bản').fill('119');
  await dialog.getByRole('button', { name: 'Phát hành' }).click();
  await page.getByText(/^Số 119, ngày /).waitFor();
}

async function issuer(page: Page): Promise<string> {
  const name = await page
    .getByText(/^Trường THCS/)
    .first()
    .innerText();
  return name.toLocaleUpperCase('vi-VN');
}

async function download(page: Page, label: string, path?: string): Promise<Buffer> {
  if (path) await page.goto(portalUrl(path));
  const arrives = page.waitForEvent('download');
  await page.getByRole('link', { name: label }).click();
  return readFile(await (await arrives).path());
}

/** One file inside a DOCX or XLSX. */
async function partOf(file: Buffer, name: string): Promise<string> {
  const zip = await fromBufferPromise(file);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return text(await zip.openReadStreamPromise(entry));
  }
  throw new Error(`The file has no ${name}`);
}

function plain(xml: string): string {
  return xml.replaceAll(/<[^>]+>/g, '').replaceAll('\u00A0', ' ');
}
