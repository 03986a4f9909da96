import { Module } from '@nestjs/common';
import { TypeLookupService } from './type-lookup.service';
import { TypesController } from './types.controller';
import { TypesService } from './types.service';

@Module({
  controllers: [TypesController],
  providers: [TypesService, TypeLookupService],
  exports: [TypesService, TypeLookupService],
})
export class TypesModule {}
