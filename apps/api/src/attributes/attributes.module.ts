import { Module } from '@nestjs/common';
import { AttributeDefinitionService } from './attribute-definition.service';
import { AttributeLookupService } from './attribute-lookup.service';
import { AttributesController } from './attributes.controller';
import { AttributesService } from './attributes.service';

@Module({
  controllers: [AttributesController],
  providers: [AttributesService, AttributeDefinitionService, AttributeLookupService],
  exports: [AttributesService, AttributeDefinitionService, AttributeLookupService],
})
export class AttributesModule {}
