import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { Workbook } from 'exceljs';
import { samplePassword } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, desktop, expectAccessible, expectGoodAtBothWidths, journey, phone } from './portal';

const ownPassword = 'mot-cau-de-nho-2026';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

describe('signing in', () => {
  for (const [width, viewport] of Object.entries({ desktop, phone })) {
    journey(
      `refuses a wrong password with one sentence and lets the right one in (${width})`,
      () => portal,
      async () => {
        const page = await portal.visit(viewport);
        await tryPassword(page, 'giaovien.toan', 'khong-phai-mat-khau');
        await page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng').first().waitFor();
        await expectAccessible(page);
        expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('giaovien.toan');
        await tryPassword(page, 'giaovien.toan', samplePassword);
        await page.waitForURL('**/dashboard');
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expectAccessible(page);
      },
    );
  }

  journey(
    'opens accounts for a class, and a student must choose a password of their own first',
    () => portal,
    async () => {
      const technician = await portal.signIn('quantri', samplePassword);
      const { username, password } = await openAccountsOf(technician, '11A2');
      const student = await portal.visit(phone);
      await mustChangePassword(student, username, password);
      await student.waitForURL('**/learn');
      await student.getByRole('heading', { level: 1 }).waitFor();
      const again = await portal.signIn(username, ownPassword, phone);
      expect(new URL(again.url()).pathname).toBe('/learn');
    },
  );

  journey(
    'gives a person who forgot the password a new one, shown once',
    () => portal,
    async () => {
      const technician = await portal.signIn('quantri', samplePassword);
      await technician.goto(new URL('/accounts?q=ngo ha huong', technician.url()).href);
      await technician.getByText('Ngô Hà Hương').first().click();
      const drawer = technician.getByRole('dialog');
      await drawer.getByRole('button', { name: 'Cấp lại mật khẩu' }).click();
      const shown = drawer.getByRole('status');
      await shown.getByText('chỉ hiện lần này').waitFor();
      await expectGoodAtBothWidths(technician, 'sign-in-account');
      const password = (await shown.locator('div').last().textContent()) ?? '';
      const page = await portal.visit();
      await mustChangePassword(page, 'phohieutruong2', password.trim());
      await page.waitForURL('**/dashboard');
    },
  );

  journey(
    'asks for the password over the page when the session expires, and keeps what was typed',
    () => portal,
    async () => {
      const page = await portal.signIn('giaovien.van', samplePassword);
      await page.goto(new URL('/materials/new', page.url()).href);
      await page.getByLabel('Môn', { exact: true }).selectOption({ label: 'Ngữ văn' });
      await page.getByLabel('Khối').selectOption('7');
      await page.getByLabel('Bài').selectOption({ index: 3 });
      await page.getByLabel('Tên học liệu').fill('Sơ đồ tư duy: chưa kịp lưu');
      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
      const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
      await dialog.waitFor();
      await expectGoodAtBothWidths(page, 'sign-in-expired');
      await dialog.getByLabel('Mật khẩu').first().fill(samplePassword);
      await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
      await dialog.waitFor({ state: 'hidden' });
      expect(await page.getByLabel('Tên học liệu').inputValue()).toBe('Sơ đồ tư duy: chưa kịp lưu');
      await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
      await page.waitForURL('**/materials/*/edit');
    },
  );

  journey(
    'shows a teacher neither the pages of the clerk nor the way to them',
    () => portal,
    async () => {
      const page = await portal.signIn('giaovien.toan', samplePassword);
      const rail = page.getByRole('navigation', { name: 'Điều hướng chính' });
      await rail.getByRole('link', { name: 'Kho học liệu' }).waitFor();
      for (const name of ['Nhập dữ liệu', 'Nhân sự & học sinh', 'Tài khoản & quyền', 'Nhật ký']) {
        expect(await rail.getByRole('link', { name }).count()).toBe(0);
      }
      for (const path of ['/accounts', '/audit', '/imports']) {
        await page.goto(new URL(path, page.url()).href);
        await page.getByText('Tài khoản này không xem được trang này').waitFor();
      }
      await expectGoodAtBothWidths(page, 'sign-in-forbidden');
    },
  );

  journey(
    'speaks English to who chooses it, and remembers',
    () => portal,
    async () => {
      const page = await portal.signIn('thuthu', samplePassword);
      await page.getByRole('button', { name: /^Tài khoản của/ }).click();
      await page.getByRole('menuitem', { name: 'English' }).click();
      await page.getByRole('link', { name: 'Materials', exact: true }).first().waitFor();
      await expectGoodAtBothWidths(page, 'sign-in-english');
      await page.reload();
      await page.getByRole('link', { name: 'Materials', exact: true }).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const elsewhere = await portal.signIn('thuthu', samplePassword, phone);
      await elsewhere.waitForFunction(() => document.documentElement.lang === 'en');
    },
  );
});

async function tryPassword(page: Page, username: string, password: string): Promise<void> {
  await page.locator('input[autocomplete=username]').fill(username);
  await page.locator('input[autocomplete=current-password]').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** The first of the names and first passwords in the file that the technician is given once. */
async function openAccountsOf(page: Page, className: string) {
  await page.goto(new URL('/accounts', page.url()).href);
  await page.getByRole('button', { name: 'Mở tài khoản hàng loạt' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lớp').selectOption({ label: className });
  await expectGoodAtBothWidths(page, 'sign-in-batch');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Mở và tải mật khẩu' }).click();
  const book = new Workbook();
  await book.xlsx.load(readFileSync(await (await download).path()) as never);
  const rows = (book.worksheets[0]?.getSheetValues() ?? []) as (unknown[] | undefined)[];
  const at = rows.findIndex((row) => row?.includes('Tên đăng nhập'));
  const read = (heading: string): string => String(rows[at + 1]?.[rows[at]?.indexOf(heading) ?? 0]);
  return { username: read('Tên đăng nhập'), password: read('Mật khẩu lần đầu') };
}

async function mustChangePassword(page: Page, username: string, password: string): Promise<void> {
  await tryPassword(page, username, password);
  await page.waitForURL('**/change-password');
  await page.getByText('Đây là lần đăng nhập đầu tiên').waitFor();
  await page.getByLabel('Mật khẩu hiện tại').fill(password);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(ownPassword);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(`${ownPassword}?`);
  await page.getByRole('button', { name: 'Lưu mật khẩu' }).click();
  await page.getByText('Hai lần nhập chưa giống nhau.').waitFor();
  await expectGoodAtBothWidths(page, 'sign-in-change');
  await page.getByLabel('Nhập lại mật khẩu mới').fill(ownPassword);
  await page.getByRole('button', { name: 'Lưu mật khẩu' }).click();
}
