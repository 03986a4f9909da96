import { Module } from '@nestjs/common';
import { PastRegistryService } from './past-registry.service';
import { RegistryHistoryService } from './registry-history.service';
import { RegistryReindexingService } from './registry-reindexing.service';
import { RegistryTransactions } from './registry-transactions.service';
import { TemplateSidesService } from './template-sides.service';
import { TypeReferencesService } from './type-references.service';

const SERVICES = [
  PastRegistryService,
  RegistryHistoryService,
  RegistryReindexingService,
  RegistryTransactions,
  TemplateSidesService,
  TypeReferencesService,
];

/** What attributes and types have in common. */
@Module({ providers: SERVICES, exports: SERVICES })
export class RegistryModule {}
