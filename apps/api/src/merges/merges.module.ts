import { Module } from '@nestjs/common';
import { AttributesModule } from '../attributes/attributes.module';
import { EntriesModule } from '../entries/entries.module';
import { RegistryModule } from '../registry/registry.module';
import { AccountsModule } from '../users/accounts.module';
import { MergeJobsService } from './merge-jobs.service';
import { MergeReadingService } from './merge-reading.service';
import { MergeTemplatesService } from './merge-templates.service';
import { MergeUndoService } from './merge-undo.service';
import { MergedAttributesService } from './merged-attributes.service';
import { MergesController } from './merges.controller';
import { MergesService } from './merges.service';

@Module({
  imports: [AccountsModule, AttributesModule, EntriesModule, RegistryModule],
  controllers: [MergesController],
  providers: [
    MergedAttributesService,
    MergeJobsService,
    MergeReadingService,
    MergesService,
    MergeTemplatesService,
    MergeUndoService,
  ],
})
export class MergesModule {}
