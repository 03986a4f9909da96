import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '../problem/problem';

const TAG = /^(?:W\/)?"([\x21\x23-\x7e]*)"$/;

/** The versions of a resource that a client has seen, one of which must still be the current one. */
export class Precondition {
  private constructor(private readonly tags: readonly string[]) {}

  /** Reads `If-Match`. Proxies that compress make strong tags weak: they count as the same. 428 without one, or for `*`. */
  static parse(header: string | undefined): Precondition {
    if (header === undefined || header.trim() === '' || header.trim() === '*') throw preconditionRequired();
    const tags = header.split(',').map((tag) => TAG.exec(tag.trim())?.[1]);
    if (tags.some((tag) => tag === undefined)) throw malformed();
    return new Precondition(tags as string[]);
  }

  /** Whether one of the tags names this version. */
  admits(id: string, version: number | string): boolean {
    const tag = `${id}-${version}`;
    return this.tags.some((known) => known === tag || known.startsWith(`${tag}-`));
  }
}

/** The `Precondition` of the request. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  Precondition.parse(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Documents the header. */
export const IfMatchHeader = (): MethodDecorator & ClassDecorator =>
  ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that the change is made to.' });

/** What the client saw is not current any more: the answer carries what is. */
export function stale(current: object, tag: string): ProblemException {
  return new ProblemException(
    412,
    'stale',
    { zh: '内容在此期间被别人修改了。', en: 'Somebody else has changed this in the meantime.' },
    { headers: { ETag: tag }, members: { current } },
  );
}

function preconditionRequired(): ProblemException {
  return new ProblemException(428, 'precondition-required', {
    zh: '请用 If-Match 说明修改的是哪个版本（读取时的 ETag）。',
    en: 'Say with If-Match which version you change: the ETag that reading it answered.',
  });
}

function malformed(): ProblemException {
  return new ProblemException(400, 'if-match-malformed', {
    zh: 'If-Match 必须是一个带引号的 ETag。',
    en: 'If-Match must be an ETag in quotation marks.',
  });
}
