import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/entries.module';
import { AccountsModule } from '../users/accounts.module';
import { CommentRollbackService } from './comment-rollback.service';
import { RollbacksController } from './rollbacks.controller';
import { RollbacksService } from './rollbacks.service';

@Module({
  imports: [AccountsModule, EntriesModule],
  controllers: [RollbacksController],
  providers: [CommentRollbackService, RollbacksService],
})
export class RollbacksModule {}
