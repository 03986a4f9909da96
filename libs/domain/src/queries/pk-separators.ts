/** How two names of a query were set apart, in its plainest spelling. */
export type PkSeparator = 'pk' | 'vs' | '对比' | '比' | '和…比' | 'compare';

/**
 * How surely a separator separates. A `sign` is hardly ever part of a name; a `weak` one often is (比利时, 对比度, PK2); a conjunction
 * (和, and) mostly is, unless words around the names say that a comparison is asked for.
 */
export type Strength = 'sign' | 'weak' | 'conjunction';

/** A place where a query may be cut: from `start` to before `end`, in code units. */
export interface SeparatorMatch {
  start: number;
  end: number;
  separator: PkSeparator;
  strength: Strength;
}

/** The part of a query that holds the names, without the words around them ("compare …", "… 哪个好"). */
export interface Frame {
  start: number;
  end: number;
  /** whether words around the names say that they are to be compared */
  asks: boolean;
  /** whether names are taken from this frame that nobody knows */
  trusted: boolean;
}

/** Letters of any width; a separator in Latin letters is never cut out of a longer Latin word. */
const SIGN = /* @__PURE__ */ String.raw`(?<![\p{Script=Latin}\p{M}])(?:(?<pk>[pｐ][kｋ])|(?<vs>[vｖ](?:[eｅ][rｒ][sｓ][uｕ][sｓ]|[sｓ])))(?![\p{Script=Latin}\p{M}])`;
/** The full stop of "vs.", unless it begins the next name (.NET). */
const STOP = /* @__PURE__ */ String.raw`(?:(?<=[sｓ])[.．](?![\p{Script=Latin}\d]))?`;
const CONJUNCTION = /* @__PURE__ */ String.raw`和|跟|与|與|同|、|[,，](?: (?:and|or)(?= ))?|(?<= )(?:and|with|to|or)(?= |$)`;
const SEPARATOR = /* @__PURE__ */ new RegExp(
  `${SIGN}${STOP}|(?<sign>🆚)|(?<contrast>[对對]比)|(?<than>比[较較]?)|(?<conjunction>${CONJUNCTION})`,
  'giu',
);

const ENGLISH_OPENING = /^compare /i;
const CHINESE_OPENING = /^(?:[对對]比|比[较較])(?:一下)? ?/;
/** "… 比", "… 相比", "… 对比一下" after names joined by a conjunction. */
const CHINESE_CLOSING =
  / ?(?:(?:相|[对對])?比[较較]?(?:一下|一比|起来)?|比比看|(?:有(?:什么|什麼|何|啥))?的?(?:区别|區別|差别|差別|不同))[?？。]?$/;
/** "… 哪个好", "… 谁更厉害" after names set apart in any way. */
const QUESTION = / ?(?:哪个|哪個|哪一个|哪一個|哪款|谁|誰)(?:更|比较|比較|最)?\p{Script=Han}{1,6}[?？。]?$/u;

/** All places where a query may be cut, in order, none overlapping another. Linear in the length of the text. */
export function findSeparators(text: string): SeparatorMatch[] {
  return [...text.matchAll(SEPARATOR)].map((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    return { ...place, ...describe(match.groups ?? {}, text, place) };
  });
}

/** The frames of a query, the ones that leave most words out first; the last is the whole query. */
export function findFrames(text: string, separators: readonly SeparatorMatch[]): [Frame, ...Frame[]] {
  const start = openingOf(text, separators);
  const end = closingOf(text, separators);
  const [opens, closes] = [start > 0, end < text.length];
  const whole: Frame = { start: 0, end: text.length, asks: false, trusted: !closes };
  const opened: Frame = { start, end: text.length, asks: true, trusted: !closes };
  const closed: Frame = { start: 0, end, asks: true, trusted: true };
  if (opens && closes) return [{ start, end, asks: true, trusted: true }, closed, opened, whole];
  if (opens) return [opened, whole];
  return closes ? [closed, whole] : [whole];
}

function describe(
  groups: Record<string, string | undefined>,
  text: string,
  { start, end }: { start: number; end: number },
): Pick<SeparatorMatch, 'separator' | 'strength'> {
  if (groups.than) return { separator: '比', strength: 'weak' };
  if (groups.conjunction)
    return { separator: /[a-z,]/i.test(groups.conjunction) ? 'compare' : '和…比', strength: 'conjunction' };
  const beginsWord = start === 0 || text[start - 1] === ' ';
  const next = text[end] ?? ' ';
  if (groups.contrast) return { separator: '对比', strength: beginsWord && next !== ' ' ? 'weak' : 'sign' };
  return { separator: groups.pk ? 'pk' : 'vs', strength: beginsWord && /\d/.test(next) ? 'weak' : 'sign' };
}

/** Where the names begin. */
function openingOf(text: string, separators: readonly SeparatorMatch[]): number {
  const english = ENGLISH_OPENING.exec(text)?.[0].length ?? 0;
  if (english > 0 && separators.some(({ start }) => start >= english)) return english;
  const chinese = CHINESE_OPENING.exec(text)?.[0].length ?? 0;
  return joinedBetween(separators, chinese, text.length) ? chinese : 0;
}

/** Where the names end. */
function closingOf(text: string, separators: readonly SeparatorMatch[]): number {
  const question = QUESTION.exec(text)?.index;
  if (question !== undefined && separators.some(({ end }) => end <= question)) return question;
  const closing = CHINESE_CLOSING.exec(text)?.index;
  return closing !== undefined && joinedBetween(separators, 0, closing) ? closing : text.length;
}

function joinedBetween(separators: readonly SeparatorMatch[], from: number, to: number): boolean {
  return separators.some(({ start, end, strength }) => strength === 'conjunction' && start >= from && end <= to);
}
