import type { Page } from 'playwright-core';
import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { filesIn } from './documents';
import { Portal, expectGoodAtBothWidths, journey } from './portal';
import { inDatabase, portalUrl } from './server';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

interface Pupil {
  code: string;
  name: string;
}

/** The midterm of the sample school, printed in codes 101 to 104, and the class it is held in. */
async function midterm(): Promise<{ testId: string; pupils: Pupil[] }> {
  const [test] = await inDatabase<{ id: string }>(
    `select t.id from assessment.test t join assessment.test_code c on c.school_id = t.school_id and c.test_id = t.id
      where t.title like 'Kiểm tra giữa học kì I%' and c.code = '104'`,
  );
  const pupils = await inDatabase<Pupil>(
    `select coalesce(s.ministry_code, s.temporary_code) as code, s.full_name as name
       from school.class k
       join people.enrolment e on e.school_id = k.school_id and e.class_id = k.id and e.to_on is null
       join people.student s on s.school_id = e.school_id and s.id = e.student_id
      where k.name = '6A1' order by s.folded_name, s.id`,
  );
  if (!test) throw new Error('The sample school has no midterm in codes');
  return { testId: test.id, pupils };
}

/** Twelve choices, two of true and false, four short answers; the essays are on paper. */
function scanned(pupils: Pupil[]): Buffer {
  const numbers = Array.from({ length: 18 }, (_, at) => `Câu ${at + 1}`);
  const answers = [...'ABCDABCDABCD', 'ĐSĐS', 'ĐĐSS', '2', '10', '36', '-9'];
  const lines = pupils.map(({ code, name }, at) =>
    [code, name, at === 0 ? '109' : String(101 + (at % 4)), ...answers].join(';'),
  );
  return Buffer.from([['Số báo danh', 'Họ tên', 'Mã đề', ...numbers].join(';'), ...lines].join('\n'));
}

async function hold(teacher: Page, testId: string): Promise<void> {
  await teacher.goto(portalUrl(`/tests/${testId}`));
  await teacher.getByRole('button', { name: 'Ghi buổi kiểm tra' }).click();
  const dialog = teacher.getByRole('dialog');
  if ((await dialog.getByText('6A1', { exact: true }).count()) === 0) {
    await dialog.getByLabel('Các lớp').click();
    await teacher.getByRole('option', { name: '6A1' }).click();
  }
  await dialog.getByRole('textbox', { name: 'Bắt đầu làm bài lúc' }).fill('27/10/2026');
  await dialog.getByRole('spinbutton', { name: 'Bắt đầu làm bài lúc: giờ' }).fill('08');
  await dialog.getByRole('spinbutton', { name: 'Bắt đầu làm bài lúc: phút' }).fill('00');
  await dialog.getByRole('button', { name: 'Ghi buổi kiểm tra' }).click();
  await teacher.getByRole('link', { name: 'Lớp 6A1' }).waitFor();
}

async function bringIn(teacher: Page, pupils: Pupil[]): Promise<void> {
  await teacher.getByRole('button', { name: 'Nhập phiếu trả lời' }).click();
  const file = { name: 'phieu.csv', mimeType: 'text/csv', buffer: scanned(pupils.slice(0, -1)) };
  await teacher.locator('input[type=file]').setInputFiles(file);
  await teacher.getByText('Đề không có mã 109').waitFor();
  await expectGoodAtBothWidths(teacher, 'answer-sheets');
  const take = teacher.getByRole('button', { name: `Nhập ${pupils.length - 2} phiếu` });
  expect(await take.isDisabled()).toBe(true);
  await teacher.getByRole('checkbox', { name: 'Bỏ qua 1 phiếu' }).check();
  await take.click();
  await teacher.getByText(`đã có ${pupils.length - 2}/${pupils.length} phiếu`).waitFor();
}

/** Points for every essay, as if typed in one by one. */
async function markEssays(testId: string): Promise<void> {
  await inDatabase(
    `with essay as (
       update assessment.answer a set score = 100 from assessment.attempt p
         join assessment.sitting s on s.school_id = p.school_id and s.id = p.sitting_id and s.test_id = $1
        where a.school_id = p.school_id and a.attempt_id = p.id and a.score is null returning a.attempt_id)
     update assessment.attempt p set score = 200 + (select coalesce(sum(a.score), 0) from assessment.answer a
                                                     where a.school_id = p.school_id and a.attempt_id = p.id)
      where p.id in (select attempt_id from essay)`,
    [testId],
  );
}

async function noteAbsences(teacher: Page, away: Pupil): Promise<void> {
  await teacher.getByRole('link', { name: 'Lớp 6A1' }).click();
  await teacher.getByText('Chưa có phiếu').first().waitFor();
  await expectGoodAtBothWidths(teacher, 'paper-sitting');
  await teacher.getByRole('button', { name: `Ghi lí do vắng của ${away.name}` }).click();
  const dialog = teacher.getByRole('dialog');
  await dialog.getByLabel('Lí do').fill('Ốm, gia đình đã báo');
  await dialog.getByRole('button', { name: 'Hẹn kiểm tra bù' }).click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await teacher.getByText('Ốm, gia đình đã báo · Hẹn kiểm tra bù').waitFor();
  await teacher.getByRole('link', { name: /Mọi bài học sinh lớp 6A1 vắng/ }).click();
  const help = teacher.getByLabel(`Hỗ trợ cho ${away.name}, Kiểm tra giữa học kì I`).first();
  await help.fill('Đã kiểm tra bù');
  await help.press('Enter');
  await teacher.getByText('Đã ghi đủ').or(teacher.getByText('chưa có hỗ trợ')).first().waitFor();
  await expectGoodAtBothWidths(teacher, 'missed-tests');
  await teacher.reload();
  expect(
    await teacher.getByLabel(`Lí do của ${away.name}, Kiểm tra giữa học kì I`).first().inputValue(),
  ).toBe('Ốm, gia đình đã báo');
  expect(await help.inputValue()).toBe('Đã kiểm tra bù');
  const download = teacher.waitForEvent('download');
  await teacher.getByRole('link', { name: 'Tải XLSX' }).click();
  expect(await filesIn(await (await download).path())).toContain('xl/workbook.xml');
}

async function analyse(teacher: Page, testId: string): Promise<void> {
  await teacher.goto(portalUrl(`/tests/${testId}`));
  await teacher.getByRole('main').getByRole('link', { name: 'Phân tích kết quả' }).click();
  await teacher.getByRole('heading', { name: 'So với ma trận' }).waitFor();
  await teacher.getByRole('figure', { name: 'Theo lớp' }).locator('svg').first().waitFor();
  await expectGoodAtBothWidths(teacher, 'test-analysis');
  await teacher.goto(portalUrl('/test-trends'));
  await teacher.getByRole('figure', { name: 'Điểm qua các bài' }).locator('svg').first().waitFor();
  await teacher.getByRole('link', { name: /Kiểm tra giữa học kì I/ }).waitFor();
  await expectGoodAtBothWidths(teacher, 'test-trends');
}

describe('a test on paper', () => {
  journey(
    'is held in a class, its scanned sheets are looked through and taken, absences noted, results analysed',
    () => portal,
    async () => {
      const { testId, pupils } = await midterm();
      const teacher = await portal.signIn('giaovien.toan', password);
      await hold(teacher, testId);
      await bringIn(teacher, pupils);
      await noteAbsences(teacher, pupils.at(-1) as Pupil);
      await markEssays(testId);
      await analyse(teacher, testId);
    },
    180_000,
  );
});
