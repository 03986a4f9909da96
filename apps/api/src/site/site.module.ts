import { Module } from '@nestjs/common';
import { ImagesModule } from '../images/images.module';
import { AccountsModule } from '../users/accounts.module';
import { SiteController } from './site.controller';
import { SiteService } from './site.service';

@Module({
  imports: [AccountsModule, ImagesModule],
  controllers: [SiteController],
  providers: [SiteService],
  exports: [SiteService],
})
export class SiteModule {}
