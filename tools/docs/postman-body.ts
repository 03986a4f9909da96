/** As much of an OpenAPI schema as a sample needs. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  description?: string;
  enum?: string[];
  example?: string | number | boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
}

export type Schemas = Record<string, Schema>;

export interface RequestBody {
  content: Record<string, { schema: Schema }>;
}

const SAMPLE_BY_FORMAT: Record<string, string> = {
  email: 'someone@example.org',
  uri: 'https://example.org/',
  'date-time': '{{tomorrow}}',
};

/** The type of a body that is neither JSON nor a form. */
export function fileTypeOf({ content }: RequestBody): string | undefined {
  const types = Object.keys(content);
  return types.includes('application/json') || types.includes('multipart/form-data') ? undefined : types[0];
}

/** A body to begin with, as Postman keeps it: JSON text, or a file or a form whose files are still to be chosen. */
export function sampleBody(body: RequestBody, schemas: Schemas): object {
  const { content } = body;
  if (fileTypeOf(body)) return { mode: 'file', file: {} };
  const form = content['multipart/form-data'];
  if (form) {
    return { mode: 'formdata', formdata: Object.entries(form.schema.properties ?? {}).map(formField) };
  }
  const raw = JSON.stringify(sampleOf(content['application/json']?.schema ?? {}, schemas, 'body'), null, 2);
  return { mode: 'raw', raw, options: { raw: { language: 'json' } } };
}

function formField([key, { description, format, enum: choices }]: [string, Schema]): object {
  if (format === 'binary') return { key, type: 'file', src: [], description };
  return { key, type: 'text', value: choices?.[0] ?? '', description };
}

/** Texts say in angle brackets what belongs there. */
function sampleOf(schema: Schema, schemas: Schemas, name: string): unknown {
  if (schema.$ref) return sampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas, name);
  if (schema.example !== undefined) return schema.example;
  if (schema.allOf?.[0]) return sampleOf(schema.allOf[0], schemas, name);
  if (schema.enum) return schema.enum[0];
  if (schema.items) return [sampleOf(schema.items, schemas, name)];
  if (schema.type === 'boolean') return false;
  if (schema.type === 'integer' || schema.type === 'number') return 0;
  if (!schema.properties) return SAMPLE_BY_FORMAT[schema.format ?? ''] ?? `<${name}>`;
  const fields = Object.entries(schema.properties);
  return Object.fromEntries(fields.map(([key, field]) => [key, sampleOf(field, schemas, key)]));
}
