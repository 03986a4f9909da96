import fc from 'fast-check';
import { hostileText } from './hostile';
import { mostly } from './mostly';
import type { Schema, SchemaArbitrary } from './schema-arbitrary';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema: Schema;
}

/** Addresses of an operation: paths to what there is and to what there is not, and queries. */
export class AddressArbitrary {
  constructor(private readonly values: SchemaArbitrary) {}

  of(template: string, parameters: Parameter[]): fc.Arbitrary<string> {
    return fc.tuple(this.path(template, parameters), this.query(parameters)).map((parts) => parts.join(''));
  }

  private path(template: string, parameters: Parameter[]): fc.Arbitrary<string> {
    const pieces = template.split('/').map((piece) => {
      const name = /^\{(.+)\}$/.exec(piece)?.[1];
      if (name === undefined) return fc.constant(piece);
      const parameter = parameters.find((known) => known.name === name);
      return mostly(
        this.member(template, name, parameter?.schema ?? {}).map(encodeURIComponent),
        fc.oneof(hostileText.map(encodeLoosely), fc.constantFrom(...ODD_PIECES)),
        5,
      );
    });
    return fc.tuple(...pieces).chain((parts) => {
      const path = parts.join('/');
      return mostly(fc.constant(path), fc.constantFrom(`${path}/`, `${path}//`, `${path};a=b`, `/${path}`), 40);
    });
  }

  /** What stands in an address under a name: something that there is. */
  private member(template: string, name: string, schema: Schema): fc.Arbitrary<string> {
    const before = template.slice(0, template.indexOf(`{${name}}`));
    const collection = before.split('/').at(-2) ?? '';
    switch (name) {
      case 'slug':
        return this.values.pick((world) => (collection === 'types' ? world.types : world.entries));
      case 'key':
        return this.values.pick(({ attributes }) => attributes);
      case 'username':
        return this.values.pick(({ usernames }) => usernames);
      case 'hash':
      case 'file':
        return this.values.pick(({ pictures }) =>
          pictures.map((picture) => picture.split('/')[+(name === 'file')] ?? ''),
        );
      case 'id':
        return this.values.pick(({ ids }) => ids[collection] ?? [], '0123456789abcdef01234567');
      default:
        return this.values.of(schema, name).map(String);
    }
  }

  private query(parameters: Parameter[]): fc.Arbitrary<string> {
    const known = parameters.filter((parameter) => parameter.in === 'query');
    const pairs = known.map(({ name, schema, required }) => {
      const value = mostly(this.values.of(schema, name).map(String), hostileText, 6);
      const written = value.map((text) => `${name}=${encodeLoosely(text)}`);
      return fc.option(written, { nil: undefined, freq: required ? 20 : 2 });
    });
    const odd = mostly(fc.constant<string[]>([]), fc.array(oddPair(known), { minLength: 1, maxLength: 3 }), 8);
    return fc.tuple(fc.tuple(...pairs), odd).map(([wanted, unwanted]) => {
      const all = [...wanted.filter((pair) => pair !== undefined), ...unwanted];
      return all.length > 0 ? `?${all.join('&')}` : '';
    });
  }
}

/** No names of anything. */
export const ODD_PIECES = [
  '%',
  '%zz',
  '%ff',
  '%c0%af',
  '%ed%a0%80',
  '%00',
  '%2F',
  'a%2Fb',
  '..%2f..',
  '%252e',
  '',
  '.',
  '%5c',
];

function oddPair(known: Parameter[]): fc.Arbitrary<string> {
  const names = [
    ...known.map(({ name }) => name),
    'limit',
    'cursor',
    'attr.weight.gte',
    'attr.taste',
    '__proto__',
    'x',
  ];
  const suffixes = ['', '', '[]', '[$ne]', '[0]', '[__proto__]', '.gte', '%00', '[[[['];
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...suffixes), hostileText)
      .map(([name, suffix, value]) => `${name}${suffix}=${encodeLoosely(value)}`),
    fc.constantFrom('&&', '=', '%', '%zz=%ff', '?', `x=${'y'.repeat(6_000)}`, 'limit', 'cursor=', 'a=1&a=2&a=3'),
  );
}

/** As `encodeURIComponent`, but lone surrogates are put as they are in UTF-8, which is no UTF-8. */
export function encodeLoosely(text: string): string {
  return Array.from(text.slice(0, 5_000), (character) => {
    const code = character.codePointAt(0) ?? 0;
    const lone = code >= 0xd800 && code <= 0xdfff;
    return lone ? `%ED%${(0x80 | ((code >> 6) & 0x3f)).toString(16)}%80` : encodeURIComponent(character);
  }).join('');
}
