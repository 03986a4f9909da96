import fc from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AddressArbitrary, type Parameter } from './address-arbitrary';
import { bodyFor, type Body, type Content } from './body-arbitrary';
import { mostly } from './mostly';
import { oddHeaders } from './odd-headers';
import { SchemaArbitrary } from './schema-arbitrary';
import type { World } from './world';

/** An operation of the OpenAPI document, or an address outside of it. */
export interface Operation {
  method: string;
  template: string;
  parameters: Parameter[];
  content: Content;
}

export interface FuzzRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
  /** the ETag that the address has at the moment is sent along */
  matching: boolean;
}

const NO_BODY: Body = { headers: {}, body: undefined };

/** Every operation that the document names. */
export function operationsOf({ paths }: OpenAPIObject): Operation[] {
  return Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods as Record<string, { parameters?: Parameter[]; requestBody?: { content: Content } }>).map(
      ([method, { parameters = [], requestBody }]) => ({
        method: method.toUpperCase(),
        template,
        parameters,
        content: requestBody?.content ?? {},
      }),
    ),
  );
}

/** Requests to an operation: about half as the document wants them, the others with something wrong in one place or several. */
export class RequestArbitrary {
  private readonly values: SchemaArbitrary;
  private readonly addresses: AddressArbitrary;
  private readonly made = new Map<Operation, fc.Arbitrary<FuzzRequest>>();

  constructor(
    document: OpenAPIObject,
    private readonly world: () => World,
  ) {
    this.values = new SchemaArbitrary(document.components?.schemas ?? {}, world);
    this.addresses = new AddressArbitrary(this.values);
  }

  for(operation: Operation): fc.Arbitrary<FuzzRequest> {
    let requests = this.made.get(operation);
    if (!requests) this.made.set(operation, (requests = this.requests(operation)));
    return requests;
  }

  private requests(operation: Operation): fc.Arbitrary<FuzzRequest> {
    const parts = {
      method: mostly(fc.constant(operation.method), fc.constantFrom(...ODD_METHODS), 30),
      path: this.addresses.of(operation.template, operation.parameters),
      authorization: this.credentials(operation),
      odd: mostly(fc.constant({}), oddHeaders(this.world), 2),
      body: bodyFor(operation.content, this.values, this.world),
      uncalledFor: mostly(fc.constant(NO_BODY), bodyFor(ANY_CONTENT, this.values, this.world), 8),
      matching: mostly(fc.constant(true), fc.constant(false), 3),
    };
    return fc
      .record(parts)
      .map(({ method, path, authorization, odd, body: asked, uncalledFor, matching }): FuzzRequest => {
        const takesBody = Object.keys(operation.content).length > 0;
        const { headers, body } = takesBody ? asked : uncalledFor;
        const named = operation.parameters.some((parameter) => parameter.name === 'If-Match');
        return {
          method,
          path,
          headers: { ...headers, ...authorization, ...odd },
          body: method === 'TRACE' ? undefined : body,
          matching: matching && named,
        };
      });
  }

  private credentials({ method, template }: Operation): fc.Arbitrary<Record<string, string>> {
    const own = CONSUMING.has(`${method} ${template}`) ? 'victims' : 'credentials';
    return fc
      .tuple(fc.nat({ max: 10_000 }), mostly(fc.constant(own), fc.constant('forgeries' as const), 12))
      .map(([index, pool]) => {
        const known = this.world()[pool];
        return known[index % known.length] ?? {};
      });
  }
}

/** They end what the caller comes with. */
const CONSUMING = new Set([
  'DELETE /api/v1/users/me',
  'PUT /api/v1/users/me/password',
  'DELETE /api/v1/auth/sessions/current',
  'DELETE /api/v1/users/me/sessions/{id}',
]);

const ODD_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];
const ANY_CONTENT: Content = { 'application/json': { schema: {} } };
