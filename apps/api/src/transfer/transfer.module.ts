import { Module } from '@nestjs/common';
import { AttributesModule } from '../attributes/attributes.module';
import { EntriesModule } from '../entries/entries.module';
import { ModerationModule } from '../moderation/moderation.module';
import { RateLimitsModule } from '../rate-limits/rate-limits.module';
import { TypesModule } from '../types/types.module';
import { ExportFilesService } from './exporting/export-files.service';
import { ExportService } from './exporting/export.service';
import { ExportsController } from './exporting/exports.controller';
import { EntryImportService } from './importing/entry-import.service';
import { ImportFilesService } from './importing/import-files.service';
import { ImportJobService } from './importing/import-job.service';
import { ImportProgressService } from './importing/import-progress.service';
import { ImportRegistryService } from './importing/import-registry.service';
import { ImportingMembersService } from './importing/importing-members.service';
import { ImportsController } from './importing/imports.controller';
import { ImportsService } from './importing/imports.service';

/** Entries out of the wiki and into it, as files. */
@Module({
  imports: [AttributesModule, EntriesModule, ModerationModule, RateLimitsModule, TypesModule],
  controllers: [ExportsController, ImportsController],
  providers: [
    EntryImportService,
    ExportFilesService,
    ExportService,
    ImportFilesService,
    ImportingMembersService,
    ImportJobService,
    ImportProgressService,
    ImportRegistryService,
    ImportsService,
  ],
})
export class TransferModule {}
