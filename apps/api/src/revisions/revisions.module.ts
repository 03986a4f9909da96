import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller';
import { ChangesService } from './changes.service';
import { EntriesModule } from '../entries/entries.module';
import { RestorationsController } from './restorations.controller';
import { RevisionsController } from './revisions.controller';
import { RevisionsService } from './revisions.service';

@Module({
  imports: [EntriesModule],
  controllers: [ChangesController, RestorationsController, RevisionsController],
  providers: [ChangesService, RevisionsService],
})
export class RevisionsModule {}
