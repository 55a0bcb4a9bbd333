import type { Page } from 'playwright-core';
import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, desktop, expectGoodAtBothWidths, journey } from './portal';
import { inDatabase, portalUrl, until } from './server';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

interface Student {
  id: string;
  fullName: string;
  birthDate: string;
}

/** Somebody whom no other journey looks at. */
async function someStudent(): Promise<Student> {
  const [student] = await inDatabase<Student>(
    `select s.id, s.full_name as "fullName", s.birth_date::text as "birthDate" from people.student s
       join people.enrolment e on e.school_id = s.school_id and e.student_id = s.id and e.to_on is null
       join school.class c on c.school_id = e.school_id and c.id = e.class_id
      where c.name = '11A2' and s.birth_date is not null order by s.id limit 1`,
  );
  if (!student) throw new Error('The sample school has no students in 11A2');
  return student;
}

async function bear(student: Student, on: string | null): Promise<void> {
  await inDatabase('update people.student set birth_date = $2 where id = $1', [student.id, on]);
}

/** What other journeys changed has reached the figures that go into the package. */
async function settled(): Promise<void> {
  const waiting = 'select count(*)::int as n from platform.event where dispatched_at is null';
  await until(
    () => inDatabase<{ n: number }>(waiting),
    ([count]) => count?.n === 0,
    30_000,
  );
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kiểm tra & gửi/ }).click();
}

describe('the quarterly sync', () => {
  journey(
    'stops at a student without a birth date, goes out once mended, and is not sent twice',
    () => portal,
    async () => {
      const student = await someStudent();
      const page = await portal.signIn('giaovu', password, desktop);
      await bear(student, null);
      try {
        await page.goto(portalUrl('/sync'));
        await page
          .getByText(/24\/12\/2026,? 16:00|16:00,? 24\/12\/2026/)
          .first()
          .waitFor();
        expect(await page.getByRole('timer').innerText()).toMatch(/^Còn \d+ (ngày|giờ)/);
        await page.getByText('Học sinh thiếu ngày sinh').first().waitFor();
        await expectGoodAtBothWidths(page, 'sync-not-ready');
        await send(page);
        await page.getByText('Bị chặn vì lỗi').first().waitFor({ timeout: 30_000 });
        await page.getByRole('link', { name: 'Xem danh sách lỗi' }).click();
        await page.getByText(student.fullName).first().waitFor();
        await page
          .getByText(/Bổ sung ngày sinh/)
          .first()
          .waitFor();
        await expectGoodAtBothWidths(page, 'sync-blocked');
      } finally {
        await bear(student, student.birthDate);
      }
      await deliverTwice(page);
    },
    120_000,
  );
});

async function deliverTwice(page: Page): Promise<void> {
  await settled();
  await page.goto(portalUrl('/sync'));
  await page.getByText('Sẵn sàng gửi').waitFor();
  await send(page);
  await page.getByText('Mã kiểm tra bản kê (SHA-256)').waitFor({ timeout: 30_000 });
  const files = page.getByRole('list', { name: 'Tệp trong gói' });
  expect(await files.getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
  await expectGoodAtBothWidths(page, 'sync-delivered');
  await send(page);
  await page.getByText(/^Dữ liệu không đổi so với lần gửi trước/).waitFor({ timeout: 30_000 });
}
