import fc from 'fast-check';
import { BOUNDARY, form } from '../support/forms';
import { hostileText, hostileValue, toJson } from './hostile';
import type { Schema, SchemaArbitrary } from './schema-arbitrary';
import type { World } from './world';

export type Content = Record<string, { schema: Schema }>;

export interface Body {
  headers: Record<string, string>;
  body: Buffer | undefined;
}

/** Bodies for an operation: of the types it takes, well-formed or not, and of some that it does not take. */
export function bodyFor(content: Content, values: SchemaArbitrary, world: () => World): fc.Arbitrary<Body> {
  const kinds = Object.entries(content).map(([type, { schema }]) => {
    if (type === 'multipart/form-data') return { weight: 6, arbitrary: forms(world) };
    if (type === 'application/json') return { weight: 12, arbitrary: json(schema, values) };
    return { weight: 6, arbitrary: files(type) };
  });
  return fc.oneof(...kinds, { weight: 1, arbitrary: broken });
}

function json(schema: Schema, values: SchemaArbitrary): fc.Arbitrary<Body> {
  const wanted = values.of(schema);
  return fc
    .oneof(
      { weight: 5, arbitrary: wanted },
      {
        weight: 5,
        arbitrary: fc.tuple(wanted, fc.nat(), hostileValue).map(([value, at, odd]) => spoil(value, at, odd)),
      },
      { weight: 1, arbitrary: fc.tuple(wanted, fc.constantFrom(...EXTRA), hostileValue).map(withExtra) },
      { weight: 1, arbitrary: hostileValue },
    )
    .map((value) => written('application/json', toJson(value)));
}

/** The value with another one somewhere within. */
function spoil(value: unknown, at: number, odd: unknown): unknown {
  if (typeof value !== 'object' || value === null) return odd;
  const keys = Object.keys(value);
  const key = keys[at % keys.length];
  if (key === undefined) return odd;
  const inner = (value as Record<string, unknown>)[key];
  const spoilt = spoil(inner, Math.floor(at / keys.length), odd);
  if (!Array.isArray(value)) return { ...value, [key]: spoilt };
  return value.map((item: unknown, index) => (String(index) === key ? spoilt : item));
}

const EXTRA = ['__proto__', 'constructor', '$set', 'role', 'admin', '_id', 'a.b', '', '\0'];

function withExtra([value, name, extra]: [unknown, string, unknown]): unknown {
  return Object.fromEntries([...Object.entries(value ?? {}), [name, extra]]);
}

/** Multipart forms with a picture, or with what is none. */
function forms(world: () => World): fc.Arbitrary<Body> {
  const picture = fc.constantFrom('whole', 'whole', 'whole', 'cut', 'svg', 'empty', 'text', 'html').map((kind) => {
    const { picture: whole } = world();
    const kinds: Record<string, Buffer> = {
      whole,
      cut: whole.subarray(0, whole.length / 2),
      svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      empty: Buffer.alloc(0),
      text: Buffer.from('not a picture'),
      html: Buffer.from('GIF89a<html>'),
    };
    return kinds[kind] ?? whole;
  });
  const name = fc.constantFrom('file', 'file', 'file', 'other', '__proto__', '');
  const filename = fc.constantFrom('a.png', '../../a', 'a'.repeat(500), 'a\0.png', null);
  const type = fc.constantFrom('image/png', 'image/svg+xml', 'text/html', 'x');
  const parts = fc.array(fc.record({ body: picture, name, filename, type }), { minLength: 0, maxLength: 3 });
  const good = picture.map((body) => [{ body, name: 'file', filename: 'a.png', type: 'image/png' }]);
  const framing = fc.constantFrom(BOUNDARY, BOUNDARY, BOUNDARY, BOUNDARY, 'another', '');
  return fc.tuple(fc.oneof(good, parts), framing, fc.nat({ max: 12 })).map(([given, boundary, cut]) => {
    const whole = form(...given);
    const body = cut === 0 ? whole.subarray(0, whole.length - 20) : whole;
    return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, body };
  });
}

/** Files of entries, lines of them broken. */
function files(type: string): fc.Arbitrary<Body> {
  const line = type === 'text/csv' ? csvLine : jsonLine;
  return fc.array(line, { maxLength: 5 }).map((lines) => written(type, lines.join('\n')));
}

const csvLine = fc.oneof(
  fc.constantFrom('slug,title,type', 'slug,title,type,screen-size', '甜,"甜, 豆",snack', '"unended', '""""', ',,,,,,'),
  hostileText,
);

const jsonLine = fc.oneof(
  fc
    .record(
      {
        slug: hostileText,
        title: hostileText,
        type: fc.constant('phone'),
        aliases: hostileValue,
        attributes: hostileValue,
      },
      { requiredKeys: ['title', 'type'] },
    )
    .map(toJson),
  hostileValue.map(toJson),
  fc.constantFrom(
    '{',
    '',
    '{"title":"x","type":"phone"}',
    '{"title":"y","type":"phone","attributes":[{"key":"taste","value":"a"}]}',
  ),
);

const broken: fc.Arbitrary<Body> = fc.oneof(
  fc
    .constantFrom('{', '{"a":}', '', 'null', '"', '{"a":1}}', '\ufeff{}', '[1,]', `{"a":"${'x'.repeat(1_200_000)}"}`)
    .map((text) => written('application/json', text)),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => ({
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(bytes),
  })),
  fc
    .constantFrom(
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'application/json;charset=utf-16',
      '',
    )
    .map((type) => written(type, '{"title":"x"}')),
  fc.constant({ headers: {}, body: undefined }),
);

function written(type: string, text: string): Body {
  return { headers: type ? { 'content-type': type } : {}, body: Buffer.from(text) };
}
