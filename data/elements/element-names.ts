/** Chinese names of the chemical elements by atomic number, from 1 on (全国科学技术名词审定委员会). */
const NAMES =
  '氢氦锂铍硼碳氮氧氟氖钠镁铝硅磷硫氯氩钾钙钪钛钒铬锰铁钴镍铜锌镓锗砷硒溴氪铷锶钇锆铌钼锝钌铑钯银镉铟锡锑碲碘氙铯钡' +
  '镧铈镨钕钷钐铕钆铽镝钬铒铥镱镥铪钽钨铼锇铱铂金汞铊铅铋钋砹氡钫镭锕钍镤铀镎钚镅锔锫锎锿镄钔锘铹' +
  '𬬻𬭊𬭳𬭛𬭶鿏𫟼𬬭鿔鿭𫓧镆𫟷鿬鿫';

const CHINESE_NAMES = [...NAMES];

const OTHER_NAMES: Readonly<Record<string, string[]>> = {
  Hydrogen: ['氢气'],
  Oxygen: ['氧气'],
  Nitrogen: ['氮气'],
  Aluminum: ['Aluminium'],
  Gold: ['黄金'],
  Silver: ['白银'],
  Mercury: ['水银', 'Quicksilver'],
  Sulfur: ['硫磺', 'Sulphur'],
  Cesium: ['Caesium'],
};

/** Title and aliases of an element; the first alias is its English name. */
export function elementNames(atomicNumber: number, english: string): { title: string; aliases: string[] } {
  const title = CHINESE_NAMES[atomicNumber - 1];
  if (title === undefined) throw new Error(`no Chinese name for element ${atomicNumber}`);
  return { title, aliases: [english, `${title}元素`, ...(OTHER_NAMES[english] ?? [])] };
}
