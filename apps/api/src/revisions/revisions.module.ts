import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller';
import { ChangesService } from './changes.service';
import { RevisionsController } from './revisions.controller';
import { RevisionsService } from './revisions.service';

@Module({
  controllers: [ChangesController, RevisionsController],
  providers: [ChangesService, RevisionsService],
})
export class RevisionsModule {}
