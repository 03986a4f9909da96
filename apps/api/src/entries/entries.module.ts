import { Module } from '@nestjs/common';
import { AttributesModule } from '../attributes/attributes.module';
import { ModerationModule } from '../moderation/moderation.module';
import { RegistryModule } from '../registry/registry.module';
import { TypesModule } from '../types/types.module';
import { ViewsModule } from '../views/views.module';
import { EntryAttributesController } from './entry-attributes.controller';
import { EntriesController } from './entries.controller';
import { EntryListService } from './entry-list.service';
import { FacetConditionsService } from './facet-conditions.service';
import { EntryReadingService } from './entry-reading.service';
import { TypeTableController } from './type-table.controller';
import { TypeTableService } from './type-table.service';
import { PastEntriesService } from './past/past-entries.service';
import { AttributeEditsService } from './writing/attribute-edits.service';
import { AttributeWritingService } from './writing/attribute-writing.service';
import { EditRecorderService } from './writing/edit-recorder.service';
import { EditTransactionsService } from './writing/edit-transactions.service';
import { EntryChangesService } from './writing/entry-changes.service';
import { EntryEditsService } from './writing/entry-edits.service';
import { EntryHistoryService } from './writing/entry-history.service';
import { EntryRealignmentService } from './writing/entry-realignment.service';
import { EntryReindexingService } from './writing/entry-reindexing.service';
import { EntryRollbackService } from './writing/entry-rollback.service';
import { EntryStoreService } from './writing/entry-store.service';
import { EntryUpsertsService } from './writing/entry-upserts.service';
import { EntryWriterService } from './writing/entry-writer.service';
import { MemberEditsService } from './writing/member-edits.service';
import { ProposedEditsService } from './writing/proposed-edits.service';

@Module({
  imports: [AttributesModule, ModerationModule, RegistryModule, TypesModule, ViewsModule],
  controllers: [EntriesController, EntryAttributesController, TypeTableController],
  providers: [
    AttributeEditsService,
    AttributeWritingService,
    EditRecorderService,
    EditTransactionsService,
    EntryChangesService,
    EntryEditsService,
    EntryHistoryService,
    EntryListService,
    EntryReadingService,
    EntryRealignmentService,
    EntryReindexingService,
    EntryRollbackService,
    EntryStoreService,
    EntryUpsertsService,
    EntryWriterService,
    FacetConditionsService,
    MemberEditsService,
    PastEntriesService,
    ProposedEditsService,
    TypeTableService,
  ],
  exports: [
    AttributeWritingService,
    EditTransactionsService,
    EntryChangesService,
    EntryEditsService,
    EntryReadingService,
    EntryRealignmentService,
    EntryReindexingService,
    EntryRollbackService,
    EntryUpsertsService,
    EntryWriterService,
    FacetConditionsService,
    PastEntriesService,
    ProposedEditsService,
  ],
})
export class EntriesModule {}
