/** A Chinese name that the package lacks or has wrong, by ISO 3166-1 alpha-3 code. */
export interface ChineseNameCorrection {
  common?: string;
  /** `null`: the package's official name is no name in use */
  official?: string | null;
}

export const CHINESE_NAME_CORRECTIONS: Readonly<Record<string, ChineseNameCorrection>> = {
  // Traditional characters in the package.
  BES: { common: '荷兰加勒比区', official: null },
  MKD: { common: '北马其顿', official: '北马其顿共和国' },
  TWN: { common: '台湾', official: '中华民国' },
  // Two countries whose Chinese names the package mixes up: 多米尼加 is the Dominican Republic.
  DMA: { common: '多米尼克', official: '多米尼克国' },
  DOM: { common: '多米尼加', official: '多米尼加共和国' },
  // Half of a divided island, or of a pair of territories, under the name of the whole.
  COG: { common: '刚果共和国' },
  MAF: { common: '法属圣马丁', official: null },
  SXM: { common: '荷属圣马丁', official: null },
  SJM: { common: '斯瓦尔巴和扬马延', official: null },
  // Mistranslated official names.
  BLM: { official: null },
  PRK: { official: '朝鲜民主主义人民共和国' },
};

/** Abbreviations and other names in everyday use that the package does not list. */
export const EVERYDAY_NAMES: Readonly<Record<string, readonly string[]>> = {
  ARE: ['阿联酋', 'UAE'],
  ATF: ['法属南部领地'],
  BIH: ['波黑', 'Bosnia'],
  CCK: ['科科斯群岛', '科科斯（基林）群岛'],
  CHN: ['PRC', '中华'],
  CIV: ['象牙海岸'],
  COD: ['刚果金', '刚果（金）', 'DRC'],
  COG: ['刚果布', '刚果（布）'],
  CPV: ['Cabo Verde'],
  CZE: ['Czech Republic', '捷克共和国'],
  DEU: ['德意志', 'Deutschland'],
  FLK: ['马尔维纳斯群岛', 'Islas Malvinas'],
  FRA: ['法兰西'],
  GBR: ['UK', 'Britain', '大不列颠', '联合王国'],
  HKG: ['HKSAR', '中国香港'],
  IND: ['Bharat'],
  KOR: ['ROK', '南韩'],
  MAC: ['Macao', '中国澳门'],
  MNG: ['蒙古国'],
  NLD: ['Holland', '尼德兰'],
  NZL: ['NZ', 'Aotearoa'],
  PNG: ['巴新'],
  PRK: ['DPRK', '北朝鲜', '北韩'],
  SAU: ['KSA', '沙特'],
  TLS: ['East Timor'],
  TUR: ['Turkey'],
  TWN: ['中国台湾'],
  USA: ['USA', 'US', 'America', 'the United States', '美利坚'],
  VAT: ['Holy See', '梵蒂冈城'],
  ZAF: ['RSA'],
};

/** Codes and spellings of the package that are words of a question, adjectives or no names at all. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  'AND',
  'ARE',
  'Island',
  'Mexicanos',
  'Portuguesa',
  'Prathet',
  'Thai',
  'Togolese',
  'the Abode of Peace',
]);

/** Names that people give to more than one of the countries. */
export const NAMES_OF_SEVERAL_COUNTRIES: ReadonlySet<string> = new Set(['Congo', 'Guiana', 'Timor', 'Virgin Islands']);
