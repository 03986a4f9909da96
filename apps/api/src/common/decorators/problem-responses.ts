import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { titleOf } from '../problem/problem-titles';

export class FieldFaultDto {
  @ApiProperty({ description: 'JSON pointer into the body, or name of the query parameter' }) pointer: string;
  @ApiProperty() code: string;
  @ApiProperty() detail: string;
}

/** An error answer, as RFC 9457 has it. */
export class ProblemDto {
  @ApiProperty({ example: '/problems/not-found' }) type: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'integer' }) status: number;
  @ApiProperty() detail: string;
  @ApiProperty() instance: string;
  @ApiProperty({ example: 'not-found' }) code: string;
  @ApiPropertyOptional({ type: [FieldFaultDto] }) errors?: FieldFaultDto[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'with a 412: what is there now' })
  current?: Record<string, unknown>;
  @ApiPropertyOptional({ description: 'to quote to the operator, with a 5xx' }) requestId?: string;
}

const DOCUMENTED = Symbol('documented problems');

/** Documents the problems a route answers with; every route may also answer 429 and 503. */
export function ProblemResponses(...statuses: number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(ApiExtraModels(ProblemDto), ...[...new Set([...statuses, 429, 503])].map(problemResponse));
}

/** Said once where several decorators of one route say it: the library would repeat the description. */
function problemResponse(status: number): MethodDecorator & ClassDecorator {
  const document = ApiResponse({
    status,
    description: titleOf(status).en,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
  });
  return (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
    const subject: object = (descriptor?.value as object | undefined) ?? target;
    const known = (Reflect.getOwnMetadata(DOCUMENTED, subject) as number[] | undefined) ?? [];
    if (known.includes(status)) return;
    Reflect.defineMetadata(DOCUMENTED, [...known, status], subject);
    document(target, key as string, descriptor as PropertyDescriptor);
  };
}
