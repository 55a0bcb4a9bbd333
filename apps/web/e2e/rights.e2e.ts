import { samplePassword as password } from '../../../scripts/lib/sample-accounts.mjs';
import { Portal, desktop, expectGoodAtBothWidths, journey } from './portal';
import { portalUrl } from './server';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

function askWith(key: string, path: string): Promise<Response> {
  return fetch(portalUrl(`/api/v1/${path}`), { headers: { authorization: `Bearer ${key}` } });
}

describe('who may do what, and who did what', () => {
  journey(
    'a key of another system is shown once, works within its scope and no further, and ends when revoked',
    () => portal,
    async () => {
      const page = await portal.signIn('quantri', password, desktop);
      await page.goto(portalUrl('/api-clients'));
      await page.getByRole('button', { name: 'Tạo khóa' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Tên hệ thống').fill('Trang tin của trường');
      await dialog.getByLabel('share:read').check();
      await dialog.getByRole('button', { name: 'Tạo khóa' }).click();
      const key = await dialog.getByText(/^hl_/).innerText();
      await expectGoodAtBothWidths(page, 'api-key');

      const share = await askWith(key, 'online-share?kind=school&key=school');
      expect(share.status).toBe(200);
      const students = await askWith(key, 'students');
      expect(students.status).toBe(403);
      expect(await students.json()).toMatchObject({ code: expect.any(String), detail: expect.any(String) });

      await page.reload();
      await page.getByText('Trang tin của trường').first().waitFor();
      expect(await page.getByText(key).count()).toBe(0);
      await expectGoodAtBothWidths(page, 'api-clients');
      await page.goto(portalUrl('/audit'));
      await page
        .getByText(/tạo khóa API Trang tin của trường/i)
        .first()
        .waitFor();
      await expectGoodAtBothWidths(page, 'audit');

      await page.goto(portalUrl('/api-clients'));
      const row = page.getByRole('row').filter({ hasText: 'Trang tin của trường' });
      await row.getByRole('button', { name: 'Thu hồi' }).click();
      await row.getByText('Đã thu hồi').waitFor();
      expect((await askWith(key, 'online-share?kind=school&key=school')).status).toBe(401);
    },
    90_000,
  );

  journey(
    'the bell of a department head tells what waits and leads there',
    () => portal,
    async () => {
      const page = await portal.signIn('totruong.khtn', password, desktop);
      await page.getByRole('button', { name: /^Thông báo, [1-9]\d* chưa đọc$/ }).click();
      const notices = page.getByRole('menuitem');
      await notices.first().waitFor();
      await expectGoodAtBothWidths(page, 'bell');
      const before = page.url();
      await notices.first().click();
      await page.waitForURL((url) => url.href !== before);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  );
});
