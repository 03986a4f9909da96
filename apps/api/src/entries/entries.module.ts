import { Module } from '@nestjs/common';
import { AttributesModule } from '../attributes/attributes.module';
import { ModerationModule } from '../moderation/moderation.module';
import { TypesModule } from '../types/types.module';
import { ViewsModule } from '../views/views.module';
import { EntryAttributesController } from './entry-attributes.controller';
import { EntriesController } from './entries.controller';
import { EntryListService } from './entry-list.service';
import { EntryReadingService } from './entry-reading.service';
import { AttributeEditsService } from './writing/attribute-edits.service';
import { AttributeWritingService } from './writing/attribute-writing.service';
import { EditRecorderService } from './writing/edit-recorder.service';
import { EditTransactionsService } from './writing/edit-transactions.service';
import { EntryChangesService } from './writing/entry-changes.service';
import { EntryEditsService } from './writing/entry-edits.service';
import { EntryStoreService } from './writing/entry-store.service';
import { EntryWriterService } from './writing/entry-writer.service';

@Module({
  imports: [AttributesModule, ModerationModule, TypesModule, ViewsModule],
  controllers: [EntriesController, EntryAttributesController],
  providers: [
    AttributeEditsService,
    AttributeWritingService,
    EditRecorderService,
    EditTransactionsService,
    EntryChangesService,
    EntryEditsService,
    EntryListService,
    EntryReadingService,
    EntryStoreService,
    EntryWriterService,
  ],
  exports: [
    AttributeWritingService,
    EntryChangesService,
    EntryEditsService,
    EntryReadingService,
    EntryWriterService,
  ],
})
export class EntriesModule {}
