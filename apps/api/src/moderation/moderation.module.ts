import { Module } from '@nestjs/common';
import { EntryReferencesModule } from '../entries/entry-references.module';
import { RateLimitsModule } from '../rate-limits/rate-limits.module';
import { AccountsModule } from '../users/accounts.module';
import { ApprovalService } from './approval.service';
import { EditPolicyService } from './edit-policy.service';
import { ProtectionController } from './protection.controller';
import { ProtectionService } from './protection.service';

@Module({
  imports: [AccountsModule, EntryReferencesModule, RateLimitsModule],
  controllers: [ProtectionController],
  providers: [ApprovalService, EditPolicyService, ProtectionService],
  exports: [ApprovalService, EditPolicyService],
})
export class ModerationModule {}
