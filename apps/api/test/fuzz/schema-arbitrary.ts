import fc from 'fast-check';
import { PASSWORD } from '../support/account-steps';
import type { World } from './world';

export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  type?: string;
  format?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  example?: unknown;
}

/** Makes values as schemas of the document ask for them, or, by name, such as belong to what there is. */
export class SchemaArbitrary {
  constructor(
    private readonly schemas: Record<string, Schema>,
    private readonly world: () => World,
  ) {}

  /** A value that the schema allows; `name` is that of the property or parameter. */
  of(schema: Schema, name = ''): fc.Arbitrary<unknown> {
    const value = this.plain(schema, name);
    return schema.nullable ? fc.oneof({ weight: 5, arbitrary: value }, fc.constant(null)) : value;
  }

  resolve(schema: Schema): Schema {
    const [only] = schema.allOf ?? [];
    const named = (schema.$ref ?? only?.$ref)?.split('/').at(-1);
    return (named !== undefined && this.schemas[named]) || schema;
  }

  /** One of what there is, as it is at the moment of asking. */
  pick(pool: (world: World) => readonly string[], otherwise = 'nothing-here'): fc.Arbitrary<string> {
    return fc.nat({ max: 10_000 }).map((index) => {
      const known = pool(this.world());
      return known[index % known.length] ?? otherwise;
    });
  }

  private plain(given: Schema, name: string): fc.Arbitrary<unknown> {
    const schema = this.resolve(given);
    const choices = schema.oneOf ?? schema.anyOf;
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (name === 'value') return likelyValue;
    if (choices) return fc.oneof(...choices.map((choice) => this.of(choice, name)));
    const known = this.byName(name);
    switch (schema.type) {
      case 'object':
        return this.object(schema);
      case 'array':
        return fc.array(this.of(schema.items ?? {}, singular(name)), { minLength: schema.minItems ?? 0, maxLength: 4 });
      case 'integer':
        return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 12 });
      case 'number':
        return fc.integer({ min: 0, max: 10 }).map((half) => half / 2);
      case 'boolean':
        return fc.boolean();
      default:
        return known ?? text(schema);
    }
  }

  private object({ properties = {}, required = [] }: Schema): fc.Arbitrary<object> {
    const fields = Object.entries(properties).map(([key, schema]) => [key, this.of(schema, key)]);
    return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: required,
      noNullPrototype: true,
    });
  }

  private byName(name: string): fc.Arbitrary<string> | undefined {
    switch (name) {
      case 'type':
      case 'types':
        return this.pick(({ types }) => types);
      case 'key':
      case 'into':
      case 'template':
      case 'highlights':
        return this.pick(({ attributes }) => attributes);
      case 'entries':
        return fc
          .array(
            this.pick(({ entries }) => entries),
            { minLength: 1, maxLength: 4 },
          )
          .map((slugs) => slugs.join(','));
      case 'attributes':
        return fc.array(this.pick(({ attributes }) => attributes)).map((keys) => keys.join(','));
      case 'weights':
      case 'directions':
      case 'must':
        return this.pick(({ attributes }) => attributes).map((key) => `${key}${SUFFIX_OF[name] ?? ''}`);
      case 'user':
      case 'username':
      case 'identifier':
        return this.pick(({ usernames }) => usernames);
      case 'token':
        return this.pick(({ tokens }) => tokens);
      case 'replyTo':
        return this.pick(({ ids }) => ids['comments'] ?? []);
      case 'currentPassword':
      case 'password':
        return fc.oneof({ weight: 4, arbitrary: fc.constant(PASSWORD) }, fc.constant('wrong one 7k'));
      case 'email':
        return fc.nat({ max: 500 }).map((number) => `fuzz-${number}@example.org`);
      case 'title':
      case 'name':
      case 'zh':
      case 'en':
        return fc.nat({ max: 400 }).map((number) => `${name} 样品 ${number}`);
      default:
        return LIKELY[name];
    }
  }
}

const SUFFIX_OF: Record<string, string> = { weights: ':3', directions: ':lower' };
const LIKELY: Record<string, fc.Arbitrary<string>> = {
  q: fc.constantFrom('豆腐', 'iphone pk 甜豆腐脑', 'phone', '手机 屏幕>6英寸', 'chi', 'ip17', 'a vs b'),
  unit: fc.constantFrom('in', 'g', 'mAh', 'km', 'USD'),
  dimension: fc.constantFrom('length', 'mass', 'charge', 'money'),
  sort: fc.constantFrom('newest', 'edited', 'views', 'title', 'screen-size'),
  order: fc.constantFrom('ascending', 'descending', 'asc', 'desc'),
  since: fc.constantFrom('2020-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2090-01-01T00:00:00Z'),
  until: fc.constantFrom('2090-01-01T00:00:00Z', '2020-01-01T00:00:00Z'),
  at: fc.constantFrom('2099-01-01T00:00:00Z', '2020-01-01T00:00:00Z', '2026-06-01'),
  retrievedOn: fc.constantFrom('2026-01-31', '2026-02-30'),
  url: fc.constantFrom('https://example.org/a?b=c', 'http://example.org'),
};

/** What people type as a value, of every kind. */
const likelyValue: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...['6.1', '6.1 in', '1,234.5 g', '4000 mAh', '甜', '2025-09', '是', 'no', '4.5', '1e5 km', '12 USD'],
  ...[true, false, 4.5, 6, 0, { text: 'x' }, { boolean: true }, { rating: 3 }, { date: '2025', precision: 'year' }],
  { url: 'https://example.org/', label: 'Example' },
  { url: 'https://example.org/a.png', alt: 'A' },
  { number: '6', unit: 'in', dimension: 'length', base: '0.1524', baseUnit: 'm' },
);

function text({ format, example }: Schema): fc.Arbitrary<string> {
  if (format === 'date-time') return fc.constantFrom('2090-01-01T00:00:00Z', '2027-01-01T00:00:00.000Z');
  if (format === 'uri') return fc.constant('https://example.org/');
  const some = fc.string({ unit: fc.constantFrom(...'abc 甜豆é1-'), minLength: 1, maxLength: 12 });
  return typeof example === 'string' ? fc.oneof(some, fc.constant(example)) : some;
}

const singular = (name: string): string => (name === 'usernames' ? 'username' : name);
