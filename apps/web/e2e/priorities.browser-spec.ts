import type { Browser } from 'playwright-core';
import { openBrowser, PHONE, Visitor } from './support/visitor';

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());
beforeEach(async () => {
  visitor = await Visitor.arrive(browser);
  await visitor.visit('/pk/中国/美国/日本');
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

const names = () => visitor.page.getByRole('list', { name: '参与比较的词条' }).getByRole('link').allTextContents();
const ranking = () => visitor.page.getByRole('region', { name: '按你的侧重' });
const panel = () => visitor.page.getByRole('dialog', { name: '我的侧重' });

describe('what matters to a reader', () => {
  it('is set by keyboard, ranks the sides with their coverage, and is still there after a reload', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: '我的侧重', exact: true }).press('Enter');
    await panel().getByRole('slider', { name: '「婴儿死亡率」的权重' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/weights=infant-mortality(:|%3A)3/);
    await panel()
      .getByText(/覆盖 \d+%/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });

    await page.reload();
    await ranking().waitFor();
    expect(await ranking().getByRole('listitem').count()).toBe(3);
    expect(await ranking().getByRole('listitem').first().textContent()).toMatch(/\d+%覆盖 \d+%/);
  });

  it('turns what is better in a row, and says so', async () => {
    const { page } = visitor;
    const row = page.getByRole('row', { name: /^婴儿死亡率/ });
    await row.getByRole('button', { name: '关于「婴儿死亡率」' }).click();
    await page.getByRole('menuitem', { name: '改为高的好' }).click();
    await page.waitForURL(/directions=infant-mortality(:|%3A)higher/);
    await row.getByText('高的好').waitFor();
    await page.getByText('有 1 行的高下照你说的算').waitFor();
    await row.getByRole('cell').nth(0).getByText(/^最佳/).waitFor({ state: 'attached' });
  });
});

it('holds all sides against a baseline', async () => {
  const { page } = visitor;
  await page.getByRole('button', { name: '中国的操作' }).click();
  await page.getByRole('menuitem', { name: '设为基准' }).click();
  await page.waitForURL(/baseline=/);
  await page
    .getByRole('row', { name: /^面积/ })
    .getByTitle(/^比中国：−[\d,]+ 平方公里$/)
    .first()
    .waitFor();
});

it('leads from a clause of the verdict to its row, and back', async () => {
  const { page } = visitor;
  await page.getByRole('region', { name: '结论' }).getByRole('listitem').getByRole('link').first().click();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('row-'));
  const box = await page.locator('tr:focus').boundingBox();
  expect(box && box.y > 100 && box.y < 300).toBe(true);
  await page.goBack();
  await page.waitForFunction(() => window.scrollY === 0);
});

describe('the order of the sides', () => {
  it('is changed by dragging', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: '中国', exact: true }).first().hover();
    const grip = page.getByRole('button', { name: '拖动中国来换位置' });
    const box = await grip.boundingBox();
    if (!box) throw new Error('the grip is not drawn');
    await page.mouse.move(box.x + 14, box.y + 14);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 14, { steps: 5 });
    await page.mouse.move(box.x + 330, box.y + 14, { steps: 10 });
    await page.mouse.up();
    await visitor.waitForAddress('/pk/美国/中国/日本');
    await page.waitForFunction(() => document.querySelector('[data-side]')?.textContent.startsWith('美国'));
    expect(await names()).toEqual(['美国', '中国', '日本']);
  });

  it('is changed by keyboard, and heard', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: '日本', exact: true }).first().focus();
    await page.getByRole('button', { name: '拖动日本来换位置' }).press('Space');
    await page.getByText('拿起了日本，在第 3 位，共 3 位。').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowLeft');
    await page.getByText('日本移到第 2 位，共 3 位。').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await visitor.waitForAddress('/pk/中国/日本/美国');
  });
});

it.each(['中国/美国/日本/德国', '中国/美国/日本/德国/法国/英国/印度/巴西'])(
  'shows two sides at a time on a phone, the others a swipe away: %s',
  async (sides) => {
    const reader = await Visitor.arrive(browser, PHONE);
    await reader.visit(`/pk/${sides}`);
    const shown = () =>
      reader.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-side]')]
          .filter((side) => {
            const { left, right } = side.getBoundingClientRect();
            return left >= 0 && right <= window.innerWidth;
          })
          .map((side) => side.dataset['side']),
      );
    expect(await shown()).toEqual(['中国', '美国']);
    await reader.page.getByRole('button', { name: '看日本' }).click();
    await reader.page.waitForFunction(
      () => document.querySelector('[data-side="日本"]')!.getBoundingClientRect().left < 30,
    );
    expect(await shown()).toEqual(['日本', '德国']);
    expect(await reader.sidewaysScroll()).toBeLessThanOrEqual(0);
    expect(reader.faults).toEqual([]);
    await reader.leave();
  },
);
