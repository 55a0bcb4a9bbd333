import { Portal, desktop, expectAccessible, journey, phone } from './portal';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 30_000);
afterAll(() => portal.close());

describe('the door of the portal', () => {
  for (const [width, viewport] of Object.entries({ desktop, phone })) {
    journey(
      `asks a stranger to sign in and remembers where they wanted to go (${width})`,
      () => portal,
      async () => {
        const page = await portal.visit(viewport, '/materials?grade=6');
        await page.waitForURL('**/sign-in?**');
        expect(new URL(page.url()).searchParams.get('to')).toBe('/materials?grade=6');
        await page.getByRole('button', { name: 'Đăng nhập' }).click();
        await page.getByText('Nhập thông tin này để đăng nhập.').first().waitFor();
        await expectAccessible(page);
      },
    );
  }

  journey(
    'speaks English to who asks for it',
    () => portal,
    async () => {
      const page = await portal.visit();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    },
  );
});
