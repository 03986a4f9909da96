import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation/moderation.module';
import { RegistryModule } from '../registry/registry.module';
import { AttributeDefinitionService } from './attribute-definition.service';
import { AttributeLookupService } from './attribute-lookup.service';
import { AttributeRegistryService } from './attribute-registry.service';
import { AttributesController } from './attributes.controller';
import { AttributesService } from './attributes.service';

@Module({
  imports: [ModerationModule, RegistryModule],
  controllers: [AttributesController],
  providers: [AttributeDefinitionService, AttributeLookupService, AttributeRegistryService, AttributesService],
  exports: [AttributeDefinitionService, AttributeLookupService, AttributesService],
})
export class AttributesModule {}
