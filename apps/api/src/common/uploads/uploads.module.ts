import { Module } from '@nestjs/common';
import { Uploads } from './uploads.service';

/** One budget of memory for the uploads of all features. */
@Module({ providers: [Uploads], exports: [Uploads] })
export class UploadsModule {}
