import { Module } from '@nestjs/common';
import { EntryReferencesModule } from '../entries/entry-references.module';
import { RateLimitsModule } from '../rate-limits/rate-limits.module';
import { AccountsModule } from '../users/accounts.module';
import { EditPolicyService } from './edit-policy.service';
import { ProtectionController } from './protection.controller';
import { ProtectionService } from './protection.service';

@Module({
  imports: [AccountsModule, EntryReferencesModule, RateLimitsModule],
  controllers: [ProtectionController],
  providers: [EditPolicyService, ProtectionService],
  exports: [EditPolicyService],
})
export class ModerationModule {}
