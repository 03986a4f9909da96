import { Module } from '@nestjs/common';
import { AttributesModule } from '../attributes/attributes.module';
import { ViewsModule } from '../views/views.module';
import { EntriesController } from './entries.controller';
import { EntryListService } from './entry-list.service';
import { EntryReadingService } from './entry-reading.service';
import { EditRecorderService } from './writing/edit-recorder.service';
import { EntryWriterService } from './writing/entry-writer.service';

@Module({
  imports: [AttributesModule, ViewsModule],
  controllers: [EntriesController],
  providers: [EntryListService, EntryReadingService, EntryWriterService, EditRecorderService],
  exports: [EntryReadingService, EntryWriterService],
})
export class EntriesModule {}
