import { Module } from '@nestjs/common';
import { EntryReferencesService } from './entry-references.service';

/** What features that hang on entries need of them. */
@Module({ providers: [EntryReferencesService], exports: [EntryReferencesService] })
export class EntryReferencesModule {}
