import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { OpenAPIObject } from '@nestjs/swagger';

type Json = Record<string, unknown>;

/** Holds answers against the application's own OpenAPI document; what the document does not name is a fault. */
export class OpenApiValidator {
  private readonly ajv: Ajv;
  private readonly templates: string[];
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly document: OpenAPIObject) {
    this.ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'api', components: closed(document.components) });
    this.templates = Object.keys(document.paths).sort((a, b) => parameters(a) - parameters(b));
  }

  /** Whether the document has an operation for the method at the path. */
  names(method: string, path: string): boolean {
    return this.operationAt(method, path) !== undefined;
  }

  /** Throws, naming every fault, when the document does not promise this answer. */
  check(method: string, path: string, status: number, contentType: string, body: unknown): void {
    const { template, operation } = this.operationAt(method, path) ?? {};
    if (!operation) {
      if (status === 404 || status === 405) return;
      throw new Error(`${method} ${path} is not in the OpenAPI document`);
    }
    const responses = (operation as { responses: Record<string, { content?: Record<string, { schema: Json }> }> })
      .responses;
    const response = responses[String(status)];
    if (!response) throw new Error(`${method} ${template}: status ${status} is not documented`);
    const type = contentType.split(';')[0] ?? '';
    if (!response.content || !/[/+]json$/.test(type)) return;
    const schema = response.content[type]?.schema;
    if (!schema) throw new Error(`${method} ${template}: ${status} as ${type} is not documented`);
    const validate = this.compile(`${method} ${template} ${status}`, schema);
    if (!validate(body)) {
      throw new Error(`${method} ${template} ${status} breaks its schema: ${this.ajv.errorsText(validate.errors)}`);
    }
  }

  private operationAt(method: string, path: string): { template: string; operation: object } | undefined {
    for (const template of this.templates.filter((candidate) => fits(candidate, path))) {
      const operation = (this.document.paths[template] as Json)[method.toLowerCase()];
      if (operation) return { template, operation };
    }
    return undefined;
  }

  private compile(id: string, schema: Json): ValidateFunction {
    let validate = this.compiled.get(id);
    if (!validate) this.compiled.set(id, (validate = this.ajv.compile(rooted(schema))));
    return validate;
  }
}

function parameters(template: string): number {
  return template.split('{').length;
}

function fits(template: string, path: string): boolean {
  const [parts, segments] = [template.split('/'), path.split('/')];
  return (
    parts.length === segments.length &&
    parts.every((part, index) => part === segments[index] || (part.startsWith('{') && segments[index] !== ''))
  );
}

/** The document's references point into the schema registered as `api`. */
function rooted<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')) as T;
}

/** Objects may have no fields beyond those the document names; OpenAPI 3.0's `nullable` becomes JSON Schema's. */
function closed(node: unknown): never {
  return transform(node) as never;
}

function transform(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(transform);
  if (typeof node !== 'object' || node === null) return node;
  const result: Json = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, transform(value)]));
  if (typeof result.properties === 'object' && result.type === 'object' && !('additionalProperties' in result))
    result.additionalProperties = false;
  if (result.nullable === true) {
    delete result.nullable;
    return { anyOf: [result, { type: 'null' }] };
  }
  return result;
}
