import { Controller, Delete, HttpCode, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { SignedIn } from '../common/decorators/signed-in';
import { FileUpload } from '../common/uploads/file-upload';
import { Uploads } from '../common/uploads/uploads.service';
import { presentAvatar } from './avatar.presenter';
import { AvatarsService } from './avatars.service';
import { OwnAvatarDto } from './dto/avatar.dto';

const MAX_BYTES = 5 * 1024 * 1024;

@ApiTags('users')
@SignedIn()
@Controller('users/me/avatar')
export class OwnAvatarController {
  constructor(
    private readonly avatars: AvatarsService,
    private readonly uploads: Uploads,
  ) {}

  @Put()
  @ApiOperation({ summary: 'Show oneself with a picture; a square is cut from its middle' })
  @FileUpload('JPEG, PNG, WebP, GIF, AVIF or BMP; at most 5 MiB and 50 megapixels')
  @ApiOkResponse({ type: OwnAvatarDto })
  put(@Req() request: FastifyRequest, @CurrentCaller() { id }: Caller): Promise<OwnAvatarDto> {
    return this.uploads.receive(request, MAX_BYTES, async (file) => ({
      avatar: presentAvatar(await this.avatars.replace(id, file)),
    }));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Go back to the generated picture' })
  @ApiNoContentResponse()
  delete(@CurrentCaller() { id }: Caller): Promise<void> {
    return this.avatars.remove(id);
  }
}
