import type { Page } from 'playwright-core';
import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, expectGoodAtBothWidths, journey, phone } from './portal';
import { inDatabase, portalUrl } from './server';

const title = 'Kiểm tra trực tuyến có tự luận';
const essay = 'Bài làm của em: số cần tìm là 12.';
const keyReason = 'Phương án nào cũng đúng';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

/** A choice and an essay of the school's bank, given to 6A1 by the maths teacher. */
async function giveTest(): Promise<string> {
  const [sitting] = await inDatabase<{ id: string }>(
    `with giver as (
       select a.school_id, a.person_id, k.id as class_id, k.school_year_id from people.account a
         join school.class k on k.school_id = a.school_id and k.name = '6A1' where a.username = 'giaovien.toan'),
     asked as (
       select distinct on (q.kind) q.id, q.approved_version, q.subject_id, row_number() over (order by q.kind) as position
         from assessment.question q join giver g on g.school_id = q.school_id
        where q.grade = 6 and q.kind in ('choice', 'essay') and q.approved_version is not null
          and q.subject_id = (select id from school.subject j where j.school_id = g.school_id and j.name = 'Toán')
        order by q.kind, q.id),
     test as (
       insert into assessment.test (school_id, school_year_id, term, subject_id, grade, title, kind, form, duration_minutes,
                                    status, author_id, created_at, updated_at)
       select g.school_id, g.school_year_id, 1, (select subject_id from asked limit 1), 6, $1, 'regular', 'online', 15,
              'approved', g.person_id, now(), now() from giver g returning school_id, id),
     questions as (
       insert into assessment.test_question (school_id, test_id, position, section, question_id, question_version, points)
       select t.school_id, t.id, row_number() over (order by a.position), 1, a.id, a.approved_version, 500
         from test t cross join asked a)
     insert into assessment.sitting (school_id, test_id, class_id, opens_at, closes_at, duration_minutes, shuffle_questions,
                                     shuffle_options, questions_per_page, created_by, created_at)
     select t.school_id, t.id, g.class_id, now() - interval '1 minute', now() + interval '1 hour', 15, false, false, 2,
            g.person_id, now() from test t join giver g on g.school_id = t.school_id
     returning id`,
    [title],
  );
  if (!sitting) throw new Error('The sample school has no approved maths questions');
  return sitting.id;
}

const card = (page: Page) => page.getByRole('listitem').filter({ hasText: title });

/** The teacher lets everybody write longer; the student's clock follows with the next answer. */
async function giveTime(teacher: Page, student: Page, sittingId: string): Promise<void> {
  await teacher.goto(portalUrl(`/marking/${sittingId}`));
  await teacher.getByRole('button', { name: 'Sửa thời gian' }).click();
  const dialog = teacher.getByRole('dialog');
  await dialog.getByLabel('Thời gian (phút)').fill('30');
  await dialog.getByLabel('Lí do').fill('Mất điện mười lăm phút');
  await expectGoodAtBothWidths(teacher, 'sitting-change');
  await dialog.getByRole('button', { name: 'Lưu thời gian' }).click();
  await teacher.getByText('Mất điện mười lăm phút').waitFor();
  await student.getByRole('radio').first().check();
  await student.getByText(/đã cho thêm giờ/).waitFor();
}

async function takeTest(student: Page, teacher: Page, sittingId: string): Promise<void> {
  await student.goto(portalUrl('/tests/mine'));
  await card(student).getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await student.getByRole('dialog').getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await student.getByText('Đã lưu').first().waitFor();
  await giveTime(teacher, student, sittingId);

  await student.context().setOffline(true);
  await student.getByRole('textbox', { name: 'Bài làm' }).fill(essay);
  await student.getByText('Chưa lưu').first().waitFor();
  await student.context().setOffline(false);
  await student.getByText('Đã lưu').first().waitFor();

  await student.reload();
  await student.getByRole('textbox', { name: 'Bài làm' }).waitFor();
  expect(await student.getByRole('textbox', { name: 'Bài làm' }).inputValue()).toBe(essay);
  expect(await student.getByRole('radio').first().isChecked()).toBe(true);
  await student.getByRole('button', { name: 'Nộp bài' }).first().click();
  await student.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
  await student.getByText(/Đã nộp bài lúc/).waitFor();
}

async function mark(teacher: Page, sittingId: string): Promise<void> {
  await teacher.goto(portalUrl(`/marking/${sittingId}`));
  await teacher.getByText('Đã nộp').first().waitFor();
  await expectGoodAtBothWidths(teacher, 'marking-progress');
  await teacher.getByRole('tab', { name: /Chấm tự luận/ }).click();
  await teacher.getByText(essay).waitFor();
  await expectGoodAtBothWidths(teacher, 'marking-essay');
  await teacher
    .getByLabel(/tối đa/)
    .first()
    .fill('0,25');
  await teacher.keyboard.press('Enter');
  await teacher.getByText(/chấm .* điểm lúc/).waitFor();
}

async function release(teacher: Page, sittingId: string): Promise<void> {
  await inDatabase(`update assessment.sitting set closes_at = now() where id = $1`, [sittingId]);
  await teacher.getByRole('button', { name: 'Công bố kết quả' }).click();
  const dialog = teacher.getByRole('dialog');
  await dialog.getByLabel(/đáp án và lời giải/).check();
  await dialog.getByRole('button', { name: 'Công bố kết quả' }).click();
  await teacher.getByText('Đã công bố', { exact: true }).waitFor();
  await teacher.getByRole('tab', { name: 'Phân tích' }).click();
  await teacher.getByText('Phân bố điểm').waitFor();
  await expectGoodAtBothWidths(teacher, 'marking-analysis');
}

/** The teacher gives the points of the first question to everybody, having seen who gains. */
async function correctKey(teacher: Page): Promise<void> {
  await teacher.getByRole('tab', { name: 'Đáp án' }).click();
  await teacher.getByText('bài được trọn điểm').first().waitFor();
  await expectGoodAtBothWidths(teacher, 'marking-keys');
  await teacher.getByRole('button', { name: 'Sửa đáp án câu 1' }).click();
  const dialog = teacher.getByRole('dialog');
  const options = dialog.getByRole('checkbox', { name: /^Phương án/ });
  for (const option of await options.all()) await option.check();
  await dialog.getByText(/bài đã nộp/).waitFor();
  await expectGoodAtBothWidths(teacher, 'marking-key-dialog');
  await dialog.getByLabel('Lí do').fill(keyReason);
  await dialog.getByRole('button', { name: 'Lưu và chấm lại' }).click();
  await teacher.getByText(keyReason).waitFor();
}

describe('a test taken online', () => {
  journey(
    'keeps every answer through a lost network and a reload, is marked by the teacher and seen once released',
    () => portal,
    async () => {
      const sittingId = await giveTest();
      const student = await portal.signIn('hocsinh', password, phone);
      const teacher = await portal.signIn('giaovien.toan', password);
      await takeTest(student, teacher, sittingId);

      await mark(teacher, sittingId);
      await student.goto(portalUrl('/tests/mine'));
      await card(student).getByText('Đã làm').waitFor();
      await release(teacher, sittingId);

      await student.reload();
      await card(student).getByRole('link', { name: 'Xem kết quả' }).click();
      await student.getByText(essay).waitFor();
      await student.getByText('Đáp án').first().waitFor();
      await expectGoodAtBothWidths(student, 'test-result');

      await correctKey(teacher);
      await student.reload();
      await student.getByText(/^Điểm câu này đổi từ 0 thành 5/).waitFor();
    },
    120_000,
  );
});
