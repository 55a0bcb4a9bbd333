import { type Page } from 'playwright-core';
import { samplePassword } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, expectGoodAtBothWidths, journey, phone } from './portal';

const stem = 'Kết quả của phép tính';
const reason = 'Phương án D trùng ý với phương án B. Hãy thay.';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

describe('a question', () => {
  journey(
    'is written with a formula, returned, mended, approved, and found; a copy of it is noticed',
    () => portal,
    async () => {
      const author = await portal.signIn('giaovien.toan', samplePassword);
      await write(author);
      const address = await submit(author);
      const head = await portal.signIn('totruong.toan', samplePassword, phone);
      await giveBack(head, address);
      await mend(author, address);
      await approve(head, address);
      await findAndCompare(author, address);
      await noticeCopy(author);
      await readCoverage(author);
    },
    240_000,
  );
});

async function fill(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name, exact: true }).click();
  await page.keyboard.type(text);
}

async function begin(page: Page): Promise<void> {
  await page.goto(new URL('/questions/new', page.url()).href);
  await page.getByRole('textbox', { name: 'Câu dẫn' }).waitFor();
  await page.getByLabel('Môn').selectOption({ label: 'Toán' });
  await page.getByLabel('Khối').selectOption('6');
}

/** Everything by keyboard but the choice of the right option; the first try forgets it. */
async function write(page: Page): Promise<void> {
  await begin(page);
  await page
    .getByLabel('Bài', { exact: true })
    .selectOption({ label: '7. Bài 6. Luỹ thừa với số mũ tự nhiên' });
  await fill(page, 'Câu dẫn', `${stem} `);
  await page.keyboard.press('Control+m');
  await page.getByRole('textbox', { name: 'Công thức LaTeX' }).fill('\\frac{2^5}{2^3}');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' là');
  for (const [letter, text] of ['4', '2', '8', '2'].entries())
    await fill(page, `Phương án ${'ABCD'[letter]}`, text);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('alert').getByText('Chưa có phương án đúng').waitFor();
  await page.getByLabel('Phương án A đúng').check();
  await expectGoodAtBothWidths(page, 'question-form');
}

async function submit(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.waitForURL((url) => /^\/questions\/[^/]{36}$/.test(url.pathname));
  await page.locator('.katex').first().waitFor();
  await page.getByRole('button', { name: 'Nộp duyệt' }).click();
  await page.getByText('Đang duyệt').first().waitFor();
  return page.url();
}

async function giveBack(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Nhận xét').fill(reason);
  await page.getByRole('button', { name: 'Trả lại' }).click();
  await page.getByText('Bị trả lại').first().waitFor();
}

async function mend(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText(reason).first().waitFor();
  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByRole('textbox', { name: 'Phương án D', exact: true }).fill('16');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(address);
  await page.getByRole('button', { name: 'Nộp duyệt' }).click();
  await page.getByText('Đang duyệt').first().waitFor();
}

async function approve(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Duyệt', exact: true }).first().click();
  await page.getByText('Đã duyệt').first().waitFor();
  await expectGoodAtBothWidths(page, 'question-approved');
}

async function findAndCompare(page: Page, address: string): Promise<void> {
  await page.goto(new URL('/questions?q=ket+qua+cua+phep+tinh', page.url()).href);
  await page.locator(`a[href="${new URL(address).pathname}"]`).waitFor();
  await expectGoodAtBothWidths(page, 'question-list');
  await page.goto(address);
  await page.getByRole('button', { name: 'So với bản trước' }).click();
  await page.locator('ins').getByText('16').waitFor();
}

async function noticeCopy(page: Page): Promise<void> {
  await begin(page);
  await fill(page, 'Câu dẫn', `${stem} \\(\\frac{2^5}{2^3}\\) là`);
  for (const [letter, text] of ['16', '8', '4', '2'].entries())
    await fill(page, `Phương án ${'ABCD'[letter]}`, text);
  await page.getByText('Đã có câu hỏi giống hệt').waitFor();
}

async function readCoverage(page: Page): Promise<void> {
  await page.goto(new URL('/questions/coverage', page.url()).href);
  await page.getByRole('link', { name: 'Toán 6' }).click();
  await page.getByText('bài chưa có câu hỏi nào được duyệt').waitFor();
  await expectGoodAtBothWidths(page, 'question-coverage');
}
