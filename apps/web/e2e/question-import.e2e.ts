import { Document, Packer, Paragraph, TextRun } from 'docx';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { samplePassword } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, expectGoodAtBothWidths, journey } from './portal';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

/** Text between `__` is underlined, as teachers mark the right answer. */
function line(text: string): Paragraph {
  const children = text
    .split('__')
    .map((piece, at) => new TextRun({ text: piece, ...(at % 2 === 1 ? { underline: {} } : {}) }));
  return new Paragraph({ children });
}

function wordFile(lines: string[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: lines.map(line) }] }));
}

/** Different on every run, so that the bank does not know the questions already. */
function paper(): { lines: string[]; stem: string } {
  const number = 1000 + (Date.now() % 9000);
  const stem = `Số liền sau của ${number} là`;
  const lines = [
    'TRƯỜNG THCS SEN HỒNG',
    `Câu 1. ${stem}`,
    `A. ${number - 1}\t__B.__ ${number + 1}\tC. ${number}\tD. ${number + 2}`,
    `Câu 2. Số liền trước của ${number} là`,
    `A. ${number - 1}\tB. ${number + 1}`,
    `Câu 3. Tính ${number} + 1`,
    `Đáp án: ${number + 1}`,
  ];
  return { lines, stem };
}

async function upload(page: Page, content: Buffer): Promise<void> {
  await page.goto(new URL('/questions/import', page.url()).href);
  await page.getByLabel('Môn').selectOption({ label: 'Toán' });
  await page.getByLabel('Khối').selectOption({ label: 'Lớp 6' });
  await page.getByLabel('Tệp câu hỏi').setInputFiles({
    name: 'de-on-tap.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: content,
  });
}

/** The option that was not marked in the file is marked right where the question stands. */
async function mendSecond(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Câu sau' }).click();
  await page.getByRole('heading', { name: '2 / 3 · Câu 2' }).waitFor();
  await page.getByText('Chưa có phương án đúng').waitFor();
  await expectGoodAtBothWidths(page, 'question-import');
  await page.getByRole('button', { name: 'Sửa', exact: true }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Sửa', exact: true }).waitFor();
  await page.getByText('Chưa có phương án đúng').waitFor({ state: 'detached' });
}

describe('a Word file of questions', () => {
  journey(
    'is looked through, mended where it is wrong, kept in the bank and taken out as Word again',
    () => portal,
    async () => {
      const teacher = await portal.signIn('giaovien.toan', samplePassword);
      const { lines, stem } = paper();
      await upload(teacher, await wordFile(lines));
      await teacher.getByRole('button', { name: 'Đưa 2 câu vào ngân hàng' }).waitFor();
      await mendSecond(teacher);
      await teacher.keyboard.press('ArrowRight');
      await teacher.getByRole('heading', { name: '3 / 3 · Câu 3' }).waitFor();
      await teacher.getByLabel('Mức độ cho 3 câu chưa ghi').selectOption({ label: 'Biết' });
      await teacher.getByText('Đã ghi mức độ').waitFor();
      await teacher.getByRole('button', { name: 'Đưa 3 câu vào ngân hàng' }).click();
      await teacher.getByRole('link', { name: 'Xem trong ngân hàng' }).click();
      await teacher.getByRole('link', { name: stem }).first().waitFor();
      const saving = teacher.waitForEvent('download');
      await teacher.getByRole('button', { name: 'Xuất câu hỏi' }).first().click();
      await teacher.getByRole('menuitem', { name: 'Aiken (.txt)' }).click();
      await teacher.getByText('Mức độ, chương, bài, yêu cầu cần đạt không ghi được.').first().waitFor();
      await expectGoodAtBothWidths(teacher, 'question-export');
      await teacher.getByRole('button', { name: 'Vẫn tải về' }).click();
      expect(readFileSync(await (await saving).path(), 'utf8')).toContain(stem);
    },
    180_000,
  );

  journey(
    'is known again when it comes twice, and refused with advice when it holds no question',
    () => portal,
    async () => {
      const teacher = await portal.signIn('giaovien.toan', samplePassword);
      const { lines } = paper();
      await upload(teacher, await wordFile([...lines, ...lines.slice(1, 3)]));
      await teacher.getByLabel('Lọc câu hỏi').selectOption({ label: 'Trùng (1)' });
      await teacher.getByText('Trùng với câu thứ 1 trong tệp').waitFor();
      await teacher.getByRole('button', { name: 'Vẫn nhập câu này' }).click();
      await teacher.getByRole('button', { name: 'Đưa 3 câu vào ngân hàng' }).waitFor();
      await teacher.getByLabel('Lọc câu hỏi').selectOption({ label: 'Tất cả (4)' });
      await teacher.getByLabel('Chọn tất cả 4 câu').check();
      await teacher.getByRole('button', { name: 'Chương, bài, mức độ' }).click();
      await teacher.getByLabel('Chương, chủ đề').fill('Chương I. Số tự nhiên');
      await expectGoodAtBothWidths(teacher, 'question-import-place');
      await teacher.getByRole('button', { name: 'Ghi cho các câu này' }).click();
      await teacher.getByText('Nhiều lựa chọn · Chương I. Số tự nhiên').waitFor();
      await teacher.getByRole('button', { name: 'Bỏ tệp này' }).click();
      await teacher.getByRole('dialog').getByRole('button', { name: 'Bỏ tệp này' }).click();
      await teacher.getByText('Đã bỏ tệp').waitFor();
      await upload(teacher, await wordFile(['Kế hoạch bài dạy']));
      const refusal = teacher.getByRole('alert');
      await refusal.waitFor();
      expect(await refusal.textContent()).toMatch(/Câu 1/);
    },
    180_000,
  );
});
