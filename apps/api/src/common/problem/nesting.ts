import type { FastifyInstance } from 'fastify';
import { ProblemException } from './problem';

/** Of a body: more than any route asks for. */
const MOST_DEPTH = 16;

/** Refuses JSON nested so deeply that whatever walks over it later would exhaust the stack. */
export function refuseDeepBodies(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', ({ body }, _reply, next) => {
    next(isDeeperThan(body, MOST_DEPTH) ? tooDeep() : undefined);
  });
}

/** Whether parsed JSON has more than `depth` levels of arrays and objects; anything else has none. */
export function isDeeperThan(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) && !isPlainObject(value)) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1));
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function tooDeep(): ProblemException {
  return new ProblemException(422, 'json-too-deep', { zh: '嵌套太深。', en: 'It is nested too deeply.' });
}
