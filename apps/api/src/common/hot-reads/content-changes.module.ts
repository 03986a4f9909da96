import { Global, Module } from '@nestjs/common';
import { ContentChanges } from './content-changes.service';

/** For all who write what others may be shown from memory. */
@Global()
@Module({ providers: [ContentChanges], exports: [ContentChanges] })
export class ContentChangesModule {}
