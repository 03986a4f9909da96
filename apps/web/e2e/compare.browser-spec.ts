import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, PHONE, Visitor } from './support/visitor';

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());
beforeEach(async () => (visitor = await Visitor.arrive(browser)));
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

const side = (number: number) => visitor.page.getByRole('combobox', { name: `第 ${number} 个名字` });
const submit = () => visitor.page.getByRole('button', { name: '比一比' }).click();
const names = () => visitor.page.getByRole('list', { name: '参与比较的词条' }).getByRole('link').allTextContents();

describe('the box on the home page', () => {
  beforeEach(() => visitor.visit('/'));

  it('leads from “中国 pk 美国” to the comparison', async () => {
    await side(1).pressSequentially('中国 pk 美国');
    await visitor.page.keyboard.press('Enter');
    await visitor.waitForAddress('/pk/中国/美国');
    await visitor.page.getByRole('heading', { level: 1, name: '中国 PK 美国' }).waitFor();
  });

  it('suggests while typing, and a suggestion is taken by keyboard', async () => {
    await side(1).fill('日');
    await visitor.page.getByRole('option', { name: /日本/ }).waitFor();
    await visitor.page.keyboard.press('ArrowDown');
    await visitor.page.keyboard.press('Enter');
    expect(await side(1).inputValue()).toBe('日本');
  });

  it('says which name it does not know and keeps what was typed', async () => {
    await side(1).fill('中国');
    await side(2).fill('火星');
    await submit();
    await visitor.page.getByText('没有找到「火星」').waitFor();
    expect([await side(1).inputValue(), await side(2).inputValue()]).toEqual(['中国', '火星']);
  });

  it('offers what an ambiguous name may mean', async () => {
    await side(1).fill('刚果');
    await side(2).fill('中国');
    await submit();
    await visitor.page.getByRole('button', { name: /刚果共和国/ }).click();
    await visitor.waitForAddress('/pk/刚果共和国/中国');
  });

  it('says what is missing when a side is empty', async () => {
    await side(1).fill('中国');
    await submit();
    await visitor.page.getByText(/第 2 个名字还空着/).waitFor();
  });

  it('takes an example with one click', async () => {
    await visitor.page.getByRole('button', { name: '甜豆腐脑 pk 咸豆腐脑' }).click();
    await visitor.waitForAddress('/pk/甜豆腐脑/咸豆腐脑');
  });
});

describe('a comparison', () => {
  beforeEach(() => visitor.visit('/pk/中国/美国'));

  it('shows at least 25 rows, the type first, with best marks that can be heard', async () => {
    const rows = visitor.page.getByRole('row');
    expect(await rows.count()).toBeGreaterThanOrEqual(25);
    expect(await visitor.page.getByRole('rowheader').first().textContent()).toContain('类型');
    expect(
      await visitor.page
        .getByRole('row', { name: /预期寿命/ })
        .getByText('最佳')
        .count(),
    ).toBeGreaterThan(0);
  });

  it('keeps the reader’s choice of rows and units in the address', async () => {
    const all = await visitor.page.getByRole('row').count();
    await visitor.page.getByText(/^相同 \d+$/).click();
    await visitor.page.waitForURL(/rows=common/);
    await visitor.page.waitForFunction((before) => document.querySelectorAll('tr').length < before, all);
    await visitor.page.getByText(/^全部 \d+$/).click();
    await visitor.waitForAddress('/pk/中国/美国');
    await visitor.page.getByLabel('单位').first().selectOption('imperial');
    await visitor.page.waitForURL(/units=imperial/);
    await visitor.page.getByRole('row', { name: /^面积.*平方英里/ }).waitFor();
  });

  it('shows where a value comes from on demand', async () => {
    await visitor.page
      .getByRole('row', { name: /预期寿命/ })
      .first()
      .getByRole('button', { name: /来源/ })
      .first()
      .click();
    await visitor.page.getByRole('dialog').getByText('The World Factbook').first().waitFor();
    await visitor.page.keyboard.press('Escape');
    await visitor.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('swaps, adds and removes sides, and goes back', async () => {
    await visitor.page.getByRole('button', { name: '交换两边' }).click();
    await visitor.waitForAddress('/pk/美国/中国');
    await visitor.page.getByRole('button', { name: '添加一方' }).first().click();
    await visitor.page.getByRole('dialog').getByRole('combobox').fill('日本');
    await visitor.page.getByRole('option', { name: /日本/ }).first().click();
    await visitor.waitForAddress('/pk/美国/中国/日本');
    await visitor.page.getByRole('link', { name: '日本', exact: true }).first().waitFor();
    expect(await names()).toEqual(['美国', '中国', '日本']);
    await visitor.page.goBack();
    await visitor.waitForAddress('/pk/美国/中国');
  });

  it('keeps the names in view while scrolling', async () => {
    await visitor.page.mouse.wheel(0, 3000);
    await visitor.page.waitForFunction(() => window.scrollY > 1000);
    const box = await visitor.page.getByRole('list', { name: '参与比较的词条' }).boundingBox();
    expect(box && box.y >= 0 && box.y < 200).toBe(true);
  });
});

it('finds its way from an address with an unknown name', async () => {
  await visitor.visit('/pk/中国/火星');
  expect(await visitor.page.getByRole('heading', { level: 1 }).textContent()).toContain('火星');
});

it('counts a look at a pair, so that it shows among the most compared', async () => {
  await visitor.visit('/pk/法国/德国');
  await expectEventually(async () => {
    await visitor.visit('/');
    return visitor.page.getByRole('link', { name: /法国.*德国|德国.*法国/ }).isVisible();
  });
});

describe('on a phone', () => {
  it.each([PHONE, { ...DESKTOP, width: 360 as const, locale: 'en-US' as const }])(
    'two sides fit, in $locale',
    async (manner) => {
      const reader = await Visitor.arrive(browser, manner);
      await reader.visit('/pk/中国/美国');
      expect(await reader.sidewaysScroll()).toBeLessThanOrEqual(0);
      expect(reader.faults).toEqual([]);
      await reader.leave();
    },
  );
});

async function expectEventually(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) if (await holds()) return;
  throw new Error('it did not come to hold within 20 s');
}
