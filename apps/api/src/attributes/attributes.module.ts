import { Module } from '@nestjs/common';
import { AttributeDefinitionService } from './attribute-definition.service';
import { AttributesController } from './attributes.controller';
import { AttributesService } from './attributes.service';

@Module({
  controllers: [AttributesController],
  providers: [AttributesService, AttributeDefinitionService],
  exports: [AttributesService, AttributeDefinitionService],
})
export class AttributesModule {}
