import { Module } from '@nestjs/common';
import { UploadsModule } from '../common/uploads/uploads.module';
import { PicturesModule } from '../common/pictures/pictures.module';
import { AvatarsController } from './avatars.controller';
import { AvatarsService } from './avatars.service';
import { OwnAvatarController } from './own-avatar.controller';

@Module({
  imports: [PicturesModule, UploadsModule],
  controllers: [OwnAvatarController, AvatarsController],
  providers: [AvatarsService],
  exports: [AvatarsService],
})
export class AvatarsModule {}
