import { Module } from '@nestjs/common';
import { EntryReferencesModule } from '../entries/entry-references.module';
import { DigestUnsubscriptionService } from './digest-unsubscription.service';
import { DigestUnsubscriptionsController } from './digest-unsubscriptions.controller';
import { WatchesController } from './watches.controller';
import { WatchesService } from './watches.service';

@Module({
  imports: [EntryReferencesModule],
  controllers: [WatchesController, DigestUnsubscriptionsController],
  providers: [DigestUnsubscriptionService, WatchesService],
})
export class WatchesModule {}
