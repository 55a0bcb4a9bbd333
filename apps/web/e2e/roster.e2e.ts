import { Workbook } from 'exceljs';
import { type Page } from 'playwright-core';
import { samplePassword } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, expectGoodAtBothWidths, journey, phone } from './portal';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

const headings = ['STT', 'Mã định danh Bộ GD&ĐT', 'Họ tên', 'Ngày sinh', 'Giới tính', 'Lớp học', 'Tên mẹ'];

interface Known {
  name: string;
  code: string;
  born: string;
}

describe('the list of students', () => {
  journey(
    'is checked row by row before anything is written, and the new student is then found without diacritics',
    () => portal,
    async () => {
      const clerk = await portal.signIn('giaovu', samplePassword);
      const [first, second, third] = await studentsOf(clerk, '9A2');
      const rows = [
        [1, '7999000001', 'Nguyễn Thị Ánh Tuyết', '03/02/2012', 'Nữ', '9A2', 'Trần Thị Hoa'],
        [2, first.code, `${first.name} Anh`, first.born, '', '9A2', ''],
        [3, second.code, second.name, second.born, '', '9A1', ''],
        [4, '79990', 'Lê Văn Sai Mã', '31/02/2012', 'Nam', '9A2', ''],
        [5, third.code, third.name, third.born, '', '9A99', ''],
      ];
      await upload(clerk, await rosterFile(rows));
      await seePreview(clerk, { changed: first, moved: second });
      await apply(clerk);
      await findNewStudent(clerk);
    },
    180_000,
  );

  journey(
    'is refused with a sentence that helps when the file is not a list',
    () => portal,
    async () => {
      const clerk = await portal.signIn('giaovu', samplePassword, phone);
      await clerk.goto(new URL('/imports', clerk.url()).href);
      await clerk.getByLabel('Tệp danh sách').setInputFiles({
        name: 'danh-sach.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('%PDF-1.7 not a workbook'),
      });
      const refusal = clerk.getByRole('alert');
      await refusal.waitFor();
      expect(await refusal.textContent()).toMatch(/Excel/);
      await expectGoodAtBothWidths(clerk, 'roster-refused');
    },
  );
});

/** Three students as the portal shows them, so that the file agrees with the school's data where it should. */
async function studentsOf(page: Page, className: string): Promise<[Known, Known, Known]> {
  await page.goto(new URL('/people', page.url()).href);
  await page.getByLabel('Lớp').selectOption({ label: className });
  const rows = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: className, exact: true }) });
  await rows.nth(2).waitFor();
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('tbody tr')].every((row) => row.textContent?.includes(name)),
    className,
  );
  const known = await Promise.all(
    [0, 1, 2].map(async (at) => {
      const [name = '', , born = '', code = ''] = await rows.nth(at).getByRole('cell').allTextContents();
      return { name, born, code };
    }),
  );
  return known as [Known, Known, Known];
}

/** A list as schools keep it: title rows above the headings, rows numbered by hand. */
async function rosterFile(rows: (string | number)[][]): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('HocSinh');
  sheet.addRow(['SỞ GIÁO DỤC VÀ ĐÀO TẠO']);
  sheet.addRow(['DANH SÁCH HỌC SINH NĂM HỌC 2026-2027']);
  sheet.addRows([[], headings, ...rows]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function upload(page: Page, buffer: Buffer): Promise<void> {
  await page.goto(new URL('/imports', page.url()).href);
  await page.getByText('Các lần nhập gần đây').waitFor();
  await expectGoodAtBothWidths(page, 'roster-start');
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('Tệp danh sách').setInputFiles({ name: 'hoc-sinh-thang-11.xlsx', mimeType, buffer });
  await page.waitForURL('**/imports/*');
}

async function seePreview(page: Page, { changed, moved }: { changed: Known; moved: Known }): Promise<void> {
  const sheet = page.getByRole('region');
  await page.getByRole('tab', { name: /^Lỗi 2/ }).waitFor();
  await sheet.getByText('B8:').waitFor();
  await sheet.getByText('D8:').waitFor();
  await sheet.getByText('F9:').waitFor();
  await expectGoodAtBothWidths(page, 'roster-bad');
  await page.getByRole('tab', { name: /^Mới 1/ }).click();
  await sheet.getByText('Nguyễn Thị Ánh Tuyết').waitFor();
  await page.getByRole('tab', { name: /^Chuyển 1/ }).click();
  await sheet.getByText(moved.name).waitFor();
  await expectGoodAtBothWidths(page, 'roster-moved');
  await page.getByRole('tab', { name: /^Thay đổi 1/ }).click();
  await sheet.getByText(`${changed.name} Anh`).first().waitFor();
}

async function apply(page: Page): Promise<void> {
  const write = page.getByRole('button', { name: 'Ghi 3 dòng' });
  expect(await write.isDisabled()).toBe(true);
  await page.getByLabel('Bỏ qua 2 dòng lỗi').check();
  await write.click();
  await page.getByText(/đã ghi lúc/).waitFor();
}

async function findNewStudent(page: Page): Promise<void> {
  await page.goto(new URL('/people', page.url()).href);
  await page.getByRole('searchbox', { name: 'Tìm kiếm' }).fill('anh tuyet');
  const row = page.getByRole('row').filter({ hasText: 'Nguyễn Thị Ánh Tuyết' });
  await row.waitFor();
  expect(await row.textContent()).toContain('9A2');
  await expectGoodAtBothWidths(page, 'roster-people');
}
