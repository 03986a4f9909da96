import { Module } from '@nestjs/common';
import { AttributesModule } from '../attributes/attributes.module';
import { EntriesModule } from '../entries/entries.module';
import { ImagesModule } from '../images/images.module';
import { TypesModule } from '../types/types.module';
import { SeedingService } from './seeding.service';

@Module({
  imports: [AttributesModule, EntriesModule, ImagesModule, TypesModule],
  providers: [SeedingService],
})
export class SeedingModule {}
