import type { Page } from 'playwright-core';
import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, desktop, expectGoodAtBothWidths, journey, phone } from './portal';
import { inDatabase, portalUrl } from './server';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

interface Place {
  sheetId: string;
  studentName: string;
  row: number;
}

/** The register of mathematics in 6A1, and where the student with the printed account stands in it. */
async function register(): Promise<Place> {
  const [place] = await inDatabase<Place>(
    `select k.id as "sheetId", p.full_name as "studentName", list.row::int - 1 as row
       from people.account a
       join people.student p on p.school_id = a.school_id and p.id = a.person_id
       join people.enrolment e on e.school_id = p.school_id and e.student_id = p.id and e.to_on is null
       join gradebook.sheet k on k.school_id = e.school_id and k.class_id = e.class_id and k.term = 1
       join school.subject s on s.school_id = k.school_id and s.id = k.subject_id and s.code = 'TOAN'
       join lateral (select q.id, row_number() over (order by split_part(q.folded_name, ' ', -1), q.folded_name, q.id) as row
                       from people.enrolment n join people.student q on q.school_id = n.school_id and q.id = n.student_id
                      where n.school_id = e.school_id and n.class_id = e.class_id and n.to_on is null) list
         on list.id = p.id
      where a.username = 'hocsinh'`,
  );
  if (!place) throw new Error('The sample school has no register of mathematics');
  return place;
}

async function openRegister(page: Page, { sheetId }: Place): Promise<void> {
  await page.goto(portalUrl(`/gradebook/sheets/${sheetId}`));
  await page.getByRole('grid').waitFor();
}

/** The column of a part by its heading. */
async function columnOf(page: Page, heading: string): Promise<number> {
  const headings = await page.getByRole('grid').locator('thead th[data-part]').allInnerTexts();
  return headings.findIndex((text) => text.trim() === heading);
}

async function approve(place: Place): Promise<void> {
  const deputy = await portal.signIn('phohieutruong', password);
  await openRegister(deputy, place);
  await deputy.getByRole('button', { name: /^(Duyệt|Đạt)$/ }).click();
  await deputy.getByText('Đã duyệt “').first().waitFor();
}

async function confirmAndSubmit(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: /^Xác nhận \d+ điểm tạm$/ });
  if (await confirm.count()) {
    await confirm.click();
    await page.getByText('Đã xác nhận điểm.').waitFor();
  }
  await page.getByRole('button', { name: /^Gửi duyệt \d+ điểm$/ }).click();
  await page.getByText('Đã gửi phó hiệu trưởng duyệt.').waitFor();
}

/** The marks of mathematics on the student's own page. */
async function marksOfStudent(): Promise<string> {
  const student = await portal.signIn('hocsinh', password, phone);
  await student.goto(portalUrl('/results'));
  const card = student.getByRole('listitem').filter({ has: student.getByRole('heading', { name: 'Toán' }) });
  await card.waitFor();
  await expectGoodAtBothWidths(student, 'results');
  return card.first().innerText();
}

describe('marks, from the keyboard to the family', () => {
  journey(
    'a teacher enters marks, the deputy approves them, the student sees them, and a change needs a reason',
    () => portal,
    async () => {
      const place = await register();
      const teacher = await portal.signIn('giaovien.toan', password, desktop);
      await openRegister(teacher, place);
      const column = await columnOf(teacher, 'CK');
      const cell = teacher.locator(`[data-cell="${place.row}:${column}"]`);
      await cell.click();
      await teacher.keyboard.type('95');
      await teacher.keyboard.press('Enter');
      await teacher.getByText('95 → 9,5? Nhấn Enter lần nữa để nhận.').waitFor();
      await teacher.keyboard.press('Enter');
      await teacher.getByText('Đã lưu tất cả').waitFor();
      expect(await cell.innerText()).toBe('9,5');
      await expectGoodAtBothWidths(teacher, 'gradebook-register');
      await confirmAndSubmit(teacher);
      expect(await marksOfStudent()).not.toContain('9,5');
      await approve(place);
      expect(await marksOfStudent()).toContain('9,5');
      await changeWithReason(teacher, place, column);
      await approve(place);
      const shown = await marksOfStudent();
      expect(shown).toContain('10,0');
      expect(shown).toContain('đã sửa');
    },
    180_000,
  );
});

async function changeWithReason(page: Page, place: Place, column: number): Promise<void> {
  await page.reload();
  await page.getByRole('grid').waitFor();
  await page.locator(`[data-cell="${place.row}:${column}"]`).click();
  await page.keyboard.type('10');
  await page.getByRole('button', { name: 'Ghi lý do…' }).click();
  await page.getByLabel('Lý do').fill('Chấm phúc khảo bài thi');
  await page.getByRole('button', { name: 'Lưu điểm mới' }).click();
  await page.getByText('Đã lưu tất cả').waitFor();
  await page.locator(`[data-cell="${place.row}:${column}"]`).click();
  await page.getByRole('button', { name: 'Lịch sử ô' }).click();
  await page.getByText('Lý do: Chấm phúc khảo bài thi').waitFor();
  await page.getByRole('button', { name: 'Đóng' }).click();
  await confirmAndSubmit(page);
}
