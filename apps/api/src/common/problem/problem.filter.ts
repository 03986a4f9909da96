import { DomainError, type LocalizedText } from '@pkyx/domain';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
  NotFoundException,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../localization/locale';
import { noteForLog } from '../request-log';
import { isDependencyAway } from './dependency-errors';
import { statusOfDomainError } from './domain-error-status';
import type { RouteTable } from './route-table';
import { ProblemException } from './problem';
import { titleOf } from './problem-titles';

/** Writes every error as `application/problem+json`. What nobody expected is logged whole and answered with an id only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly routes?: RouteTable) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    // Nest's own NotFoundException means that no route took the request; features throw problems of their own.
    const problem = error instanceof NotFoundException ? this.unknownAddress(request) : toProblem(error);
    this.send(problem, error, request, reply);
  }

  private unknownAddress(request: FastifyRequest): ProblemException {
    const allowed = this.routes?.methodsAt(request.url) ?? [];
    if (allowed.length === 0) return fromHttpStatus(404);
    return new ProblemException(
      405,
      'method-not-allowed',
      { zh: `这里只支持 ${allowed.join('、')}。`, en: `Only ${allowed.join(', ')} can be used here.` },
      { headers: { Allow: allowed.join(', ') } },
    );
  }

  /** Also called by Fastify itself, for what fails before Nest sees the request. */
  send(problem: ProblemException, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent || reply.raw.headersSent) return;
    if (problem.status >= 500) this.logger.error({ err: error, requestId: request.id }, problem.message);
    noteForLog(request, { problem: problem.code });
    const locale = localeOf(request);
    void reply
      .code(problem.status)
      .headers({
        'Cache-Control': 'no-store',
        'Content-Language': locale,
        'X-Request-Id': request.id, // for an address that cannot be read no hook has run
        ...problem.extras.headers,
      })
      .type('application/problem+json; charset=utf-8')
      .send({
        type: `/problems/${problem.code}`,
        title: titleOf(problem.status)[locale],
        status: problem.status,
        detail: problem.detail[locale],
        instance: request.url.slice(0, 500),
        code: problem.code,
        ...(problem.status >= 500 && { requestId: request.id }),
        ...(problem.extras.errors && {
          errors: problem.extras.errors.map((fault) => ({ ...fault, detail: fault.detail[locale] })),
        }),
        ...problem.extras.members,
      });
  }
}

/** The problem that an error thrown anywhere stands for. */
export function toProblem(error: unknown): ProblemException {
  if (error instanceof ProblemException) return error;
  if (error instanceof DomainError) return fromDomainError(error);
  if (isDependencyAway(error)) return unavailable();
  const status = statusOf(error);
  if (status !== undefined && status < 500) return fromHttpStatus(status, error);
  if (status === 503) return unavailable();
  return new ProblemException(500, 'internal-error', {
    zh: '服务器遇到意外错误，已记录。',
    en: 'Something unexpected went wrong here. It has been logged.',
  });
}

function fromDomainError(error: DomainError): ProblemException {
  const pointer = error.field === undefined ? undefined : `/${error.field}`;
  return new ProblemException(statusOfDomainError(error.code), error.code, error.detail, {
    ...(pointer && { errors: [{ pointer, code: error.code, detail: error.detail }] }),
  });
}

function unavailable(): ProblemException {
  return new ProblemException(
    503,
    'unavailable',
    { zh: '服务暂时不可用，请稍后再试。', en: 'A service this answer needs is away. Try again shortly.' },
    { headers: { 'Retry-After': '2' } },
  );
}

const DETAILS: Record<number, { code: string; detail: LocalizedText }> = {
  400: { code: 'bad-request', detail: { zh: '请求无法解析。', en: 'The request could not be parsed.' } },
  401: { code: 'unauthenticated', detail: { zh: '请先登录。', en: 'Sign in first.' } },
  403: { code: 'forbidden', detail: { zh: '你没有权限这样做。', en: 'You may not do this.' } },
  404: { code: 'not-found', detail: { zh: '这个地址没有内容。', en: 'There is nothing at this address.' } },
  413: { code: 'content-too-large', detail: { zh: '内容超过了大小限制。', en: 'The content is larger than allowed.' } },
  414: { code: 'uri-too-long', detail: { zh: '地址太长。', en: 'The address is too long.' } },
  415: {
    code: 'unsupported-media-type',
    detail: { zh: '不支持这种内容格式。', en: 'This kind of content is not supported.' },
  },
};

function fromHttpStatus(status: number, error?: unknown): ProblemException {
  const known = DETAILS[status];
  if (known) return new ProblemException(status, known.code, known.detail);
  const message = error instanceof Error ? error.message : 'Request failed';
  return new ProblemException(status, 'request-failed', { zh: '请求失败。', en: message });
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  return undefined;
}
