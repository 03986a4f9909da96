import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/entries.module';
import { AccountsModule } from '../users/accounts.module';
import { DecisionsService } from './decisions.service';
import { OwnProposalsController } from './own-proposals.controller';
import { ProposalsController } from './proposals.controller';
import { ProposalsService } from './proposals.service';
import { TypeApprovalService } from './type-approval.service';

@Module({
  imports: [AccountsModule, EntriesModule],
  controllers: [OwnProposalsController, ProposalsController],
  providers: [DecisionsService, ProposalsService, TypeApprovalService],
})
export class ProposalsModule {}
