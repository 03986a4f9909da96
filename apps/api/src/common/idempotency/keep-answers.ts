import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IdempotencyService } from './idempotency.service';
import { answerBeingSent } from './kept-answer';

/**
 * Keeps each answer to a claimed request just before it is sent, problems included: what a repetition gets is what was sent.
 * An answer that says to try again later is none, and frees the key; so does one to a body that was not read to its end.
 */
export function keepIdempotentAnswers(fastify: FastifyInstance, idempotency: IdempotencyService): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (!request.idempotencyClaim) done(null, payload);
    else settle(request, reply, payload, idempotency).then(() => done(null, payload), done);
  });
}

async function settle(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  idempotency: IdempotencyService,
): Promise<void> {
  const claim = request.idempotencyClaim;
  if (!claim) return;
  request.idempotencyClaim = undefined;
  const final = isFinal(reply.statusCode) && claim.fingerprint.value !== null;
  const answer = final ? answerBeingSent(reply, payload) : null;
  await (answer ? idempotency.keep(claim, answer) : idempotency.release(claim));
}

function isFinal(status: number): boolean {
  return status < 500 && status !== 429;
}
