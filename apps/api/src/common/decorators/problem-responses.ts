import { applyDecorators, type Type } from '@nestjs/common';
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
  @ApiPropertyOptional({ description: 'to quote to the operator, with a 5xx' }) requestId?: string;
}

const DOCUMENTED = Symbol('documented problems');

/** A problem that tells more than others: its status and its class, made of `ProblemDto`. */
export type SpecialProblem = readonly [status: number, problem: Type<ProblemDto>];

/** Documents the problems a route answers with; every route may also answer 429 and 503. */
export function ProblemResponses(...problems: (number | SpecialProblem)[]): MethodDecorator & ClassDecorator {
  const known = problems.map((problem) => (typeof problem === 'number' ? ([problem, ProblemDto] as const) : problem));
  const general = [429, 503].map((status) => [status, ProblemDto] as const);
  const byStatus = new Map([...general, ...known]);
  return applyDecorators(
    ApiExtraModels(...new Set([...byStatus.values()])),
    ...[...byStatus].map(([status, problem]) => problemResponse(status, problem)),
  );
}

/** Said once where several decorators of one route say it: the library would repeat the description. */
function problemResponse(status: number, problem: Type<ProblemDto>): MethodDecorator & ClassDecorator {
  const document = ApiResponse({
    status,
    description: titleOf(status).en,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(problem) } } },
  });
  return (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
    const subject: object = (descriptor?.value as object | undefined) ?? target;
    const known = (Reflect.getOwnMetadata(DOCUMENTED, subject) as number[] | undefined) ?? [];
    if (known.includes(status)) return;
    Reflect.defineMetadata(DOCUMENTED, [...known, status], subject);
    document(target, key as string, descriptor as PropertyDescriptor);
  };
}
