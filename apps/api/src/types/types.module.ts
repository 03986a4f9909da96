import { Module } from '@nestjs/common';
import { AttributesModule } from '../attributes/attributes.module';
import { ModerationModule } from '../moderation/moderation.module';
import { RegistryModule } from '../registry/registry.module';
import { TypeLookupService } from './type-lookup.service';
import { TypeRegistryService } from './type-registry.service';
import { TypesController } from './types.controller';
import { TypesService } from './types.service';

@Module({
  imports: [AttributesModule, ModerationModule, RegistryModule],
  controllers: [TypesController],
  providers: [TypeLookupService, TypeRegistryService, TypesService],
  exports: [TypesService, TypeLookupService],
})
export class TypesModule {}
