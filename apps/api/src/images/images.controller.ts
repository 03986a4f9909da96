import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { notFound } from '../common/problem/problem';
import { IMAGE_SIZES, type ImageSize } from './image-encoder';
import { ImagesService } from './images.service';

@ApiTags('images')
@Controller('images')
export class ImagesController {
  constructor(private readonly images: ImagesService) {}

  @Get(':hash/:file')
  @Public()
  @ApiOperation({ summary: 'A picture in one of its sizes' })
  @ApiParam({ name: 'file', enum: IMAGE_SIZES.map((size) => `${size}.webp`) })
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ProblemResponses(404)
  async get(
    @Param('hash') hash: string,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { body, length } = await this.images.open(hash, sizeOf(file));
    void reply.headers({ 'Cache-Control': 'public, max-age=31536000, immutable', ETag: `"${hash}-${file}"` });
    return new StreamableFile(body, { type: 'image/webp', length });
  }
}

function sizeOf(file: string): ImageSize {
  const size = IMAGE_SIZES.find((known) => file === `${known}.webp`);
  if (size === undefined) throw notFound({ zh: '图片', en: 'image' }, file);
  return size;
}
