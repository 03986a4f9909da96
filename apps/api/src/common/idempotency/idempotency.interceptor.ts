import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { normalizeIp } from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, of } from 'rxjs';
import { tokenSecrets } from '@pkyx/config';
import { idempotencyKeyInvalid } from './idempotency-problems';
import { IdempotencySecrets } from './idempotency-secrets';
import { type Claim, IdempotencyService } from './idempotency.service';
import type { KeptAnswer } from './kept-answer';
import { RequestFingerprint } from './request-fingerprint';

declare module 'fastify' {
  interface FastifyRequest {
    /** set while a request with an `Idempotency-Key` is carried out */
    idempotencyClaim?: Claim;
  }
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Answers a POST that repeats an `Idempotency-Key` as it was answered before. Forms are left alone: pictures are stored by
 * their content, so sending one twice changes nothing.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly idempotency: IdempotencyService) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || request.method !== 'POST' || request.isMultipart()) return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) throw idempotencyKeyInvalid();

    const secrets = await this.secretsOf(request, key);
    const fingerprint = new RequestFingerprint(request, secrets);
    const outcome = await this.idempotency.claim(secrets, fingerprint);
    if ('body' in outcome) return of(repeat(outcome, http.getResponse<FastifyReply>()));
    fingerprint.takeAlong(request);
    request.idempotencyClaim = outcome;
    return next.handle();
  }

  /** While the servers' secret changes, a request may have been carried out under the other one. */
  private async secretsOf(request: FastifyRequest, key: string): Promise<IdempotencySecrets> {
    const [present, ...others] = tokenSecrets().map((secret) => new IdempotencySecrets(secret, scopeOf(request), key));
    for (const other of others) if (await this.idempotency.knows(other)) return other;
    return present as IdempotencySecrets;
  }
}

/** Who asks for what. A visitor is known by address and cookie, a member wherever they are. */
function scopeOf({ caller, ip, headers, method, url }: FastifyRequest): string {
  const who = caller ? ['member', caller.id] : ['visitor', normalizeIp(ip), headers.cookie ?? ''];
  return JSON.stringify([...who, method, url.split('?')[0]]);
}

function repeat({ status, headers, body }: KeptAnswer, reply: FastifyReply): Buffer | undefined {
  void reply.code(status).headers({ ...headers, 'Idempotency-Replayed': 'true' });
  return body.length > 0 ? body : undefined;
}
