import { dictionary } from '@zxcvbn-ts/language-common';

/** Favourites of Chinese keyboards that the list of the package does not have. */
// prettier-ignore
const CHINESE_FAVOURITES = [
  'woaini520', 'woaini521', 'woaini123', 'woaini1314', 'woaini5201314', '5201314520', '52013145201314', '1314520520', '5211314520',
  'wodemima', 'mima1234', 'mima12345', 'mima123456', 'nihao123', 'nihao1234', 'zhongguo', 'zhongguo123', 'taobao123', 'qq123456', 'qq123456789',
  'qwe123qwe', 'asd123456', 'zxc123456', 'qwer123456', 'wang1234', 'li123456', 'aini1314', 'a5201314', 'aa5201314', 'iloveyou1314', '我爱你我爱你',
];

let known: ReadonlySet<string> | undefined;

/**
 * Whether a password is among the first that anybody would try: one of some 18,000 of the commonest in any case (zxcvbn's list), or
 * made of one or two characters only.
 */
export function isCommonPassword(password: string): boolean {
  const folded = password.normalize('NFKC').toLowerCase();
  known ??= new Set([...dictionary['passwords'].filter((each) => each.length >= 8), ...CHINESE_FAVOURITES]);
  return known.has(folded) || new Set(folded).size <= 2;
}
