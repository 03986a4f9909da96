import {
  applyDecorators,
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  type Type,
  UseFilters,
} from '@nestjs/common';
import { ApiAcceptedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

/** A request was taken but waits for somebody's decision: thrown, so that what was done for it so far is undone. */
export class WaitsForDecision extends Error {
  constructor(readonly answer: object) {
    super('the request waits for a decision');
  }
}

@Catch(WaitsForDecision)
class WaitingFilter implements ExceptionFilter {
  catch({ answer }: WaitsForDecision, host: ArgumentsHost): void {
    void host.switchToHttp().getResponse<FastifyReply>().code(202).type('application/json; charset=utf-8').send(answer);
  }
}

/** What the route does may wait for a decision first: the answer then is 202 with `answer`. */
export function MayWait(answer: Type): MethodDecorator & ClassDecorator {
  return applyDecorators(
    UseFilters(WaitingFilter),
    ApiAcceptedResponse({ type: answer, description: 'Nothing has changed yet: a moderator looks at it first.' }),
  );
}
