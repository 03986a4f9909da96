import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export interface Manner {
  locale: 'zh-CN' | 'en-US';
  scheme: 'light' | 'dark';
  width: 360 | 1280;
}

export const DESKTOP: Manner = { locale: 'zh-CN', scheme: 'light', width: 1280 };
export const PHONE: Manner = { locale: 'zh-CN', scheme: 'light', width: 360 };

const PICTURES = join(__dirname, '../../../../screenshots');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** What a browser says by itself when an address answers an error; the page's own answer to it is what is tested. */
const FAILED_RESOURCE = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Opens Chromium; runs as root only without its sandbox. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['PKYX_TEST_BROWSER'] ?? '/usr/bin/chromium',
    // Without a locale of UTF-8 Chromium gives no file a Chinese name.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Somebody who looks at the site: a fresh browser profile, with all that goes wrong on its pages written down. */
export class Visitor {
  /** console errors, uncaught errors and violations of the content security policy */
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' && !FAILED_RESOURCE.test(message.text())) this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
  }

  static async arrive(browser: Browser, { locale, scheme, width }: Manner = DESKTOP): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: process.env['PKYX_TEST_URL'],
      locale,
      colorScheme: scheme,
      reducedMotion: 'reduce',
      viewport: { width, height: width === 360 ? 740 : 860 },
    });
    return new Visitor(await context.newPage(), context);
  }

  /** Goes to an address and waits until the page has taken over what the server rendered, and nothing is loading. */
  async visit(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('#root h1').first().waitFor();
    await this.page.waitForLoadState('networkidle');
  }

  /** The path and query in the address bar, readable. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return decodeURIComponent(pathname + search);
  }

  waitForAddress(address: string): Promise<void> {
    return this.page.waitForURL((url) => decodeURIComponent(url.pathname + url.search) === address);
  }

  setOffline(offline: boolean): Promise<void> {
    return this.context.setOffline(offline);
  }

  /** What axe calls serious or critical, each with the elements it means. */
  async seriousFaultsOfAccess(): Promise<string[]> {
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
      interface Violation {
        id: string;
        impact: string;
        nodes: { target: string[]; failureSummary?: string }[];
      }
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => {
          const places = nodes.map(({ target }) => target.join(' ')).join(', ');
          return `${id}: ${places} (${nodes[0]?.failureSummary ?? ''})`;
        });
    });
  }

  /** By how many pixels the page is wider than the window. */
  sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
