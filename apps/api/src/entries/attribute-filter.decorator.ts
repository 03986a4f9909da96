import { applyDecorators, createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

const PREFIX = 'attr.';

/** The query without its attribute filters, for validation by the parameter's class. */
export const QueryWithoutFilters = createParamDecorator((_: unknown, context: ExecutionContext) =>
  Object.fromEntries(Object.entries(queryOf(context)).filter(([name]) => !name.startsWith(PREFIX))),
);

/** The attribute filters of a query, by what stands behind `attr.`. */
export const AttributeFilterQuery = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const filters = Object.entries(queryOf(context)).filter(([name]) => name.startsWith(PREFIX));
  return new Map(filters.map(([name, value]) => [name.slice(PREFIX.length), value]));
});

/** Documents the parameters of `QueryWithoutFilters`, and `attr.<key>=`, `attr.<key>.gte=` and `attr.<key>.lte=`. */
export function ApiQueryWithFilters(query: Type): MethodDecorator {
  return applyDecorators(
    ApiQuery({ type: query }),
    ApiQuery({
      name: 'attr',
      required: false,
      style: 'form',
      explode: true,
      description:
        'Filters by attribute: `attr.<key>=<value>`; for numbers and dates also `attr.<key>.gte=` and `attr.<key>.lte=`, numbers with a unit (`5 in`).',
      schema: { type: 'object', additionalProperties: { type: 'string' } },
    }),
  );
}

function queryOf(context: ExecutionContext): Record<string, unknown> {
  return context.switchToHttp().getRequest<FastifyRequest>().query as Record<string, unknown>;
}
