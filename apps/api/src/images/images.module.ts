import { Module } from '@nestjs/common';
import { UploadsModule } from '../common/uploads/uploads.module';
import { ImagesController } from './images.controller';
import { ImagesService } from './images.service';
import { PictureEncoder } from './picture-encoder.service';

@Module({
  imports: [UploadsModule],
  controllers: [ImagesController],
  providers: [ImagesService, PictureEncoder],
  exports: [ImagesService, PictureEncoder],
})
export class ImagesModule {}
