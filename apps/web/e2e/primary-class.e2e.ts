import type { Page } from 'playwright-core';
import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, desktop, expectGoodAtBothWidths, journey, phone } from './portal';
import { inDatabase, portalUrl } from './server';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

/** A class of grade 4 with three pupils, whose homeroom teacher and one pupil can sign in. */
async function aPrimaryClass(): Promise<string> {
  const [made] = await inDatabase<{ id: string }>(`
    with teacher as (select school_id, person_id from people.account where username = 'giaovien.toan'),
    made as (
      insert into school.class (school_id, school_year_id, campus_id, name, grade, level)
      select t.school_id, y.id, c.id, '4 Hoa Mai', 4, 'primary' from teacher t
        join school.school_year y on y.school_id = t.school_id and y.is_current
        join lateral (select id from school.campus where school_id = t.school_id order by code limit 1) c on true
      returning school_id, id),
    pupil as (
      insert into people.student (school_id, full_name, ministry_code, birth_date, gender)
      select school_id, name, code, '2017-03-08', 'female' from made
       cross join (values ('Lê Bảo An', '7988000001'), ('Trần Gia Bình', '7988000002'), ('Vũ Minh Châu', '7988000003')) n (name, code)
      returning school_id, id, full_name),
    seated as (
      insert into people.enrolment (school_id, student_id, class_id, from_on)
      select p.school_id, p.id, m.id, '2026-09-07' from pupil p cross join made m returning 1),
    homeroom as (
      insert into people.homeroom_assignment (school_id, staff_id, class_id, from_on)
      select t.school_id, t.person_id, m.id, '2026-09-07' from teacher t cross join made m returning 1),
    account as (
      insert into people.account (school_id, username, kind, person_id, display_name, password_hash, must_change_password)
      select p.school_id, 'hocsinh.lop4', 'student', p.id, p.full_name, a.password_hash, false from pupil p
        join people.account a on a.school_id = p.school_id and a.username = 'hocsinh'
       where p.full_name = 'Trần Gia Bình' returning 1)
    select id from made`);
  if (!made) throw new Error('The sample school has no teacher of mathematics');
  return made.id;
}

async function openTraits(page: Page, classId: string): Promise<void> {
  await page.goto(portalUrl(`/gradebook/classes/${classId}/traits?period=1`));
  await page.getByRole('heading', { name: 'Phẩm chất, năng lực lớp 4 Hoa Mai' }).waitFor();
}

describe('qualities and competences of a primary class', () => {
  journey(
    'the homeroom teacher fills the class and changes one pupil, the deputy approves, and the pupil reads it',
    () => portal,
    async () => {
      const classId = await aPrimaryClass();
      const teacher = await portal.signIn('giaovien.toan', password, desktop);
      await openTraits(teacher, classId);
      await teacher.getByRole('button', { name: 'Điền nhanh' }).click();
      await teacher.getByRole('menuitem', { name: 'Điền T vào ô còn trống' }).click();
      await teacher.locator('[data-cell="1:1"]').click();
      await teacher.keyboard.type('d');
      expect(await teacher.locator('[data-cell="1:1"]').innerText()).toBe('Đ');
      await teacher.getByRole('button', { name: 'Lưu 3 học sinh' }).click();
      await teacher.getByText('Đã lưu phẩm chất, năng lực.').waitFor();
      await expectGoodAtBothWidths(teacher, 'gradebook-traits');
      await teacher.getByRole('button', { name: 'Gửi duyệt 3 học sinh' }).click();
      await teacher.getByText('Đã gửi phó hiệu trưởng duyệt.').waitFor();
      await approve(classId);
      const pupil = await portal.signIn('hocsinh.lop4', password, phone);
      await pupil.goto(portalUrl('/results'));
      const said = pupil.getByRole('region', { name: 'Giữa kì I' });
      await said.waitFor();
      expect(await said.innerText()).toMatch(/Tự chủ và tự học\s+Đạt/);
      await expectGoodAtBothWidths(pupil, 'results-primary');
      await teacher.goto(portalUrl(`/gradebook/classes/${classId}`));
      await teacher.getByRole('cell', { name: '14 T · 1 Đ' }).waitFor();
      await expectGoodAtBothWidths(teacher, 'gradebook-primary-class');
    },
    120_000,
  );
});

async function approve(classId: string): Promise<void> {
  const deputy = await portal.signIn('phohieutruong', password);
  await openTraits(deputy, classId);
  await deputy.getByRole('button', { name: /^(Duyệt|Đạt)$/ }).click();
  await deputy.getByText('Đã duyệt “').first().waitFor();
}
