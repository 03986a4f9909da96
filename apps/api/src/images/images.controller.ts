import { Controller, Get, HttpCode, Param, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../common/decorators/public';
import { SignedIn } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { FileUpload } from '../common/uploads/file-upload';
import { Uploads } from '../common/uploads/uploads.service';
import { UploadedImageDto } from './dto/uploaded-image.dto';
import { IMAGE_SIZES } from './image-form';
import { ImagesService } from './images.service';
import { describePicture, PictureResponse, sizeNamed } from '../common/pictures/picture-answer';

const MAX_BYTES = 10 * 1024 * 1024;

@ApiTags('images')
@Controller('images')
export class ImagesController {
  constructor(
    private readonly images: ImagesService,
    private readonly uploads: Uploads,
  ) {}

  @Post()
  @SignedIn()
  @HttpCode(201)
  @ApiOperation({ summary: 'Upload a picture, to use as the value of an attribute' })
  @FileUpload('JPEG, PNG, WebP, GIF, AVIF or BMP; at most 10 MiB and 50 megapixels')
  @ApiCreatedResponse({ type: UploadedImageDto })
  upload(@Req() request: FastifyRequest): Promise<UploadedImageDto> {
    return this.uploads.receive(request, MAX_BYTES, (file) => this.images.storeUpload(file));
  }

  @Get(':hash/:file')
  @Public()
  @ApiOperation({ summary: 'A picture in one of its sizes' })
  @PictureResponse(IMAGE_SIZES)
  async get(
    @Param('hash') hash: string,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const size = sizeNamed(file, IMAGE_SIZES);
    const body = await this.images.read(hash, size);
    describePicture(reply, hash, size);
    return body;
  }
}
