import { applyDecorators } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import { addAccess } from '../access/access';
import { ProblemResponses } from './problem-responses';

/** Anybody may use the route; credentials are taken, and refused when they are wrong. */
export function Public(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    addAccess({ public: true }),
    ApiSecurity({}),
    ApiSecurity('basic'),
    ApiSecurity('bearer'),
    ProblemResponses(401),
  );
}
