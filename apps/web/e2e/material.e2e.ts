import { type Page } from 'playwright-core';
import { samplePassword } from '../../../scripts/lib/sample-accounts.mjs';
import { CatalogueGrid } from './catalogue-grid';
import { Portal, expectGoodAtBothWidths, journey, phone } from './portal';

const lesson = 'Bài 10. Số nguyên tố';
const title = 'Sàng Ơ-ra-tô-xten: trò chơi tìm số nguyên tố';
const reason = 'Trang 1 ghi nhầm số 51 là số nguyên tố. Hãy sửa rồi gửi lại.';

/** The smallest file that a reader of PDF opens. */
const sheet = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const program = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00', 'latin1'), Buffer.alloc(600)]);

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

describe('a material', () => {
  journey(
    'is begun from an assignment, critiqued, returned with a reason, passed, approved and found in the library',
    () => portal,
    async () => {
      const head = await portal.signIn('totruong.toan', samplePassword);
      await assign(head);
      const author = await portal.signIn('giaovien.toan', samplePassword);
      await begin(author);
      await attachFiles(author);
      const address = await describeAndSubmit(author);
      await critique(await portal.signIn('totruong.toan2', samplePassword, phone), address);
      await giveBack(head, address);
      await mendAndResubmit(author, address);
      await decide(head, address);
      await decide(await portal.signIn('hieutruong', samplePassword), address, 'Đã xuất bản');
      await findInLibrary(await portal.signIn('giaovien.van', samplePassword, phone));
    },
    240_000,
  );
});

/** The head gives one lesson of the approved catalogue to another teacher and reviewer, and says why. */
async function assign(page: Page): Promise<void> {
  const grid = new CatalogueGrid(page);
  await grid.open('Tổ Toán');
  await grid.choose(lesson, 'Người soạn', 'Đinh Diễm Dung');
  await grid.choose(lesson, 'Phản biện', 'Võ Ngọc Thảo');
  await grid.saveBecause('Cô Dung đã có trò chơi cho bài này');
  await page.getByText('Cô Dung đã có trò chơi cho bài này').first().waitFor();
}

async function begin(page: Page): Promise<void> {
  await page.goto(new URL('/plans/mine', page.url()).href);
  await page.getByRole('button', { name: `Bắt đầu soạn: ${lesson}` }).click();
  await page.waitForURL('**/materials/*/edit');
  await page.getByText('Loại, giai đoạn và tính tương tác theo danh mục đã duyệt.').waitFor();
}

async function attachFiles(page: Page): Promise<void> {
  const drop = page.getByLabel('Tải tệp lên');
  await drop.setInputFiles({ name: 'tro-choi.pdf', mimeType: 'application/pdf', buffer: program });
  const refusal = page.getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.textContent()).toContain('tro-choi.pdf');
  await expectGoodAtBothWidths(page, 'material-refused');
  await drop.setInputFiles({ name: 'phieu-so-nguyen-to.pdf', mimeType: 'application/pdf', buffer: sheet });
  await page.getByLabel('Tên phần 1').waitFor();
}

async function describeAndSubmit(page: Page): Promise<string> {
  await page.getByLabel('Tên học liệu').fill(title);
  await page.getByLabel('Mô tả').fill('Học sinh gạch dần các bội để tìm số nguyên tố nhỏ hơn 100.');
  await page.getByLabel('Giấy phép').selectOption({ label: 'Tự biên soạn' });
  await page.getByRole('status').getByText('Đã lưu', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Nộp duyệt' }).click();
  await page.waitForURL((url) => /^\/materials\/[^/]{36}$/.test(url.pathname));
  await page.getByText('Đang duyệt').first().waitFor();
  await expectGoodAtBothWidths(page, 'material-submitted');
  return page.url();
}

async function critique(page: Page, address: string): Promise<void> {
  await page.goto(new URL('/approvals', address).href);
  await page.getByText(title).first().waitFor();
  await expectGoodAtBothWidths(page, 'material-inbox');
  await page.getByText(title).first().click();
  await page.waitForURL('**/approvals/*');
  await page.getByRole('button', { name: 'Đạt', exact: true }).click();
  await page.getByText('Hãy cho điểm tiêu chí này.').first().waitFor();
  const criteria = page.getByRole('group', { name: 'Phiếu phản biện' }).getByRole('textbox');
  for (const criterion of await criteria.all()) await criterion.fill('8,5');
  await page.getByText('Tổng: 34/40').waitFor();
  await expectGoodAtBothWidths(page, 'material-critique');
  await page.getByRole('button', { name: 'Đạt', exact: true }).click();
  await page.getByText(`Đã duyệt “${title}”.`).waitFor();
}

async function giveBack(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Trả lại' }).click();
  await page.getByText('Hãy ghi lý do trả lại').waitFor();
  await page.getByLabel('Nhận xét').fill(reason);
  await page.getByRole('button', { name: 'Trả lại' }).click();
  await page.getByText('Bị trả lại').first().waitFor();
}

/** The author reads the reason above everything else, and goes on from where the work came back. */
async function mendAndResubmit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('status').filter({ hasText: reason }).waitFor();
  await expectGoodAtBothWidths(page, 'material-returned');
  await page.getByRole('link', { name: 'Sửa', exact: true }).click();
  await page.getByRole('status').filter({ hasText: reason }).waitFor();
  await page.getByLabel('Mô tả').fill('Đã sửa trang 1. Học sinh gạch dần các bội để tìm số nguyên tố.');
  await page.getByRole('button', { name: 'Nộp duyệt' }).click();
  await page.waitForURL(address);
  await page.getByText('Đang duyệt').first().waitFor();
}

async function decide(page: Page, address: string, then = 'Đang duyệt'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByText(`Đã duyệt “${title}”.`).waitFor();
  await page.getByText(then).first().waitFor();
}

async function findInLibrary(page: Page): Promise<void> {
  await page.goto(new URL('/materials', page.url()).href);
  await page.getByRole('searchbox', { name: 'Tìm kiếm' }).fill('tro choi tim so nguyen to');
  await page.getByText('1 dòng', { exact: true }).waitFor();
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByText('Đã xuất bản').waitFor();
  await expectGoodAtBothWidths(page, 'material-library');
  await row.getByRole('link').first().click();
  await page.getByRole('heading', { name: title }).waitFor();
}
