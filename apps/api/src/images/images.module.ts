import { Module } from '@nestjs/common';
import { PicturesModule } from '../common/pictures/pictures.module';
import { UploadsModule } from '../common/uploads/uploads.module';
import { ImagesController } from './images.controller';
import { ImagesService } from './images.service';

@Module({
  imports: [PicturesModule, UploadsModule],
  controllers: [ImagesController],
  providers: [ImagesService],
  exports: [ImagesService],
})
export class ImagesModule {}
