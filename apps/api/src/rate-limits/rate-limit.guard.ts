import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import { ProblemException } from '../common/problem/problem';
import { rateLimitClassOf } from './rate-limit-class';

/** Limits requests by client address (IPv6: by network) and class of route. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  /** All routes of a class share one count. */
  protected override generateKey(context: ExecutionContext, address: string): string {
    return `limit:${rateLimitClassOf(context, this.reflector)}:${address}`;
  }

  protected override throwThrottlingException(_context: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    const seconds = Math.max(1, detail.timeToBlockExpire);
    throw new ProblemException(
      429,
      'too-many-requests',
      { zh: `请求太频繁，请在 ${seconds} 秒后再试。`, en: `Too many requests. Try again in ${seconds} s.` },
      { headers: { 'Retry-After': String(seconds) } },
    );
  }
}
