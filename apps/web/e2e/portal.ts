import axe from 'axe-core';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { portalUrl, told } from './server';

export const desktop = { width: 1280, height: 800 } as const;
export const phone = { width: 390, height: 844 } as const;
export type Viewport = typeof desktop | typeof phone;

const pictures = join(__dirname, '../../../.data/e2e');
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first of these that is installed; the one without windows takes a quarter less of the machine. */
const browsers = ['chromium-headless-shell', 'chromium', 'google-chrome'].map((name) => `/usr/bin/${name}`);

function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? browsers.find((path) => existsSync(path));
  return chromium.launch({ executablePath, args: quietly });
}

/** One browser for a file of journeys; every person in a journey has a context, and so a session, of their own. */
export class Portal {
  private readonly contexts: BrowserContext[] = [];

  private constructor(private readonly browser: Browser) {}

  static async open(): Promise<Portal> {
    return new Portal(await launch());
  }

  /** An empty page at the given width, in Vietnamese, on the school's clock. */
  async visit(viewport: Viewport = desktop, path = '/sign-in'): Promise<Page> {
    const page = await this.blank(viewport);
    await page.goto(portalUrl(path));
    return page;
  }

  /** Somebody signed in, on the page where their work starts; the form itself has a journey of its own. */
  async signIn(username: string, password: string, viewport: Viewport = desktop): Promise<Page> {
    const page = await this.blank(viewport);
    await told(page, 'POST', 'session', { username, password });
    await page.goto(portalUrl());
    await page.waitForURL((url) => url.pathname !== '/');
    await page.locator('h1').first().waitFor();
    return page;
  }

  private async blank(viewport: Viewport): Promise<Page> {
    const context = await this.browser.newContext({
      viewport,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
      hasTouch: viewport.width < 768,
    });
    this.contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(25_000);
    return page;
  }

  /** Pictures of every open page, named after the journey that failed. */
  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    const pages = this.contexts.flatMap((context) => context.pages());
    const file = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    await Promise.all(
      pages.map((page, index) =>
        page
          .screenshot({ path: join(pictures, `${file}-${index}.png`), fullPage: true })
          .catch(() => undefined),
      ),
    );
  }

  /** Ends the sessions of one journey. */
  async forget(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** A journey that leaves pictures when it fails and its sessions closed when it ends. */
export function journey(
  name: string,
  portal: () => Portal,
  walk: (portal: Portal) => Promise<void>,
  timeoutMs = 120_000,
): void {
  it(
    name,
    async () => {
      try {
        await walk(portal());
      } catch (error) {
        await portal().picture(name);
        throw error;
      } finally {
        await portal().forget();
      }
    },
    timeoutMs,
  );
}

interface Violation {
  rule: string;
  impact: string;
  where: string[];
}

/** Fails on anything axe calls serious or critical, and on a page wider than its window. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (): Promise<Violation[]> => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { resultTypes: ['violations'], preload: false });
    return violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact: impact ?? 'minor',
      where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
    }));
  });
  expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ page: page.url(), overflow: Math.max(overflow, 0) }).toEqual({ page: page.url(), overflow: 0 });
}

/** The same page, as it stands, at both widths; a picture of each is kept when PORTAL_PICTURES names a folder. */
export async function expectGoodAtBothWidths(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const [width, viewport] of Object.entries({ desktop, phone })) {
    await page.setViewportSize(viewport);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await keepPicture(page, `${name}-${width}`);
    await expectAccessible(page);
  }
  if (before) await page.setViewportSize(before);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PORTAL_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
