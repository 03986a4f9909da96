/** An entry as far as search looks at it. */
export interface GeneratedEntry {
  title: string;
  aliases: string[];
  views: number;
}

const BRAND_CHARACTERS =
  '安博创德恩飞丰福光海航和恒宏华嘉金晶康科乐力立联龙美明诺欧普奇荣瑞森盛世顺思泰天腾维伟文祥新星兴雅扬亿银优宇元远云泽展智中卓';
const QUALITIES = '智能 超薄 便携 无线 折叠 高清 户外 家用 复古 专业 静音 防水 儿童 旗舰 迷你 全自动'.split(' ');
const THINGS =
  '手机 电脑 平板 手表 耳机 音箱 相机 镜头 电视 冰箱 空调 洗衣机 电饭煲 微波炉 吸尘器 自行车 摩托车 汽车 轮胎 背包 帐篷 跑鞋 雨伞 台灯 沙发 书桌 床垫 咖啡 绿茶 红茶 啤酒 白酒 牛奶 酸奶 饼干 面包 豆腐 火锅 拉面 水饺 月饼 糖果 巧克力 香皂 牙膏 洗发水 口红 香水 钢琴 吉他 小提琴 图书馆 大学 银行 公园 博物馆'.split(
    ' ',
  );
const ENDINGS = ['', '', '', ' Pro', ' Max', ' Air', ' Plus', '青春版', '典藏版', '第二代'];
const BEGINNINGS =
  'Al Ar Bel Bor Cal Cor Dal Del El Far Fen Gal Gor Hal Hel Kal Kor Lan Lor Mar Mel Nor Or Pel Ral Ros Sal Sor Tal Ver Vol Zan'.split(
    ' ',
  );
const MIDDLES = 'ab ad am an ar av eb ed el em en er ev ib id il im in ir iv ob od ol om on or ov ul um un ur'.split(
  ' ',
);
const FINALS = 'ax ia ion is ix on or os um us ara enta ica ida ona ora ura'.split(' ');
const MODELS = ['', '', ' One', ' Pro', ' Max', ' Air', ' Neo', ' Ultra'];

/**
 * Entries with Chinese names (two thirds; things of made-up brands) and Latin ones (a third, half of them with a Chinese alias).
 * The first `count` are the same whatever the count. No two share a name; a few are viewed much, most hardly ever.
 */
export function generatedEntries(count: number): GeneratedEntry[] {
  const random = randomNumbers(20_260_101);
  const taken = new Set<string>();
  const unique = (name: () => string) => {
    for (;;) {
      const candidate = name();
      const key = candidate.toLowerCase();
      if (!taken.has(key)) {
        taken.add(key);
        return candidate;
      }
    }
  };
  const pick = (items: ArrayLike<string>): string => items[Math.floor(random() * items.length)] ?? '';
  const chineseBrand = () =>
    pick(BRAND_CHARACTERS) + pick(BRAND_CHARACTERS) + (random() < 0.3 ? pick(BRAND_CHARACTERS) : '');
  const chineseName = () =>
    chineseBrand() +
    (random() < 0.5 ? pick(QUALITIES) : '') +
    pick(THINGS) +
    pick(ENDINGS) +
    (random() < 0.4 ? number() : '');
  const number = () => String(1 + Math.floor(random() * 99));
  const latinName = () =>
    pick(BEGINNINGS) +
    pick(MIDDLES) +
    (random() < 0.5 ? pick(MIDDLES) : '') +
    pick(FINALS) +
    pick(MODELS) +
    ` ${number()}`;
  return Array.from({ length: count }, () => {
    const isChinese = random() < 2 / 3;
    const title = unique(isChinese ? chineseName : latinName);
    const aliases = !isChinese && random() < 0.5 ? [unique(chineseName)] : [];
    return { title, aliases, views: Math.floor(5 / (random() + 1e-5)) };
  });
}

/** Evenly spread numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
