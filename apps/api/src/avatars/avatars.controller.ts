import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../common/decorators/public';
import { describePicture, PictureResponse, sizeNamed } from '../common/pictures/picture-answer';
import { AVATAR_SIZES } from './avatar-form';
import { AvatarsService } from './avatars.service';

@ApiTags('users')
@Controller('avatars')
export class AvatarsController {
  constructor(private readonly avatars: AvatarsService) {}

  @Get(':hash/:file')
  @Public()
  @ApiOperation({ summary: 'A member’s picture in one of its sizes' })
  @PictureResponse(AVATAR_SIZES)
  async get(
    @Param('hash') hash: string,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const size = sizeNamed(file, AVATAR_SIZES);
    const body = await this.avatars.read(hash, size);
    describePicture(reply, hash, size);
    return body;
  }
}
