import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ProblemResponses } from '../decorators/problem-responses';
import { notFound } from '../problem/problem';

const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Documents a route that answers a picture at `{hash}/{size}.webp`. */
export function PictureResponse(sizes: readonly number[]): MethodDecorator {
  return applyDecorators(
    ApiParam({ name: 'file', enum: sizes.map((size) => `${size}.webp`) }),
    ApiProduces('image/webp'),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
    ProblemResponses(404),
  );
}

/** The size that the last part of an address names. */
export function sizeNamed<Size extends number>(file: string, sizes: readonly Size[]): Size {
  const size = sizes.find((known) => file === `${known}.webp`);
  if (size === undefined) throw notFound({ zh: '图片', en: 'image' }, file);
  return size;
}

/** Headers of a picture whose address never shows another one. */
export function describePicture(reply: FastifyReply, hash: string, size: number): void {
  void reply.type('image/webp').headers({
    'Cache-Control': IMMUTABLE,
    'Content-Disposition': `inline; filename="${hash.slice(0, 12)}-${size}.webp"`,
    ETag: `"${hash}-${size}"`,
  });
}
