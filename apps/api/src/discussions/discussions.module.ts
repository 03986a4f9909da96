import { Module } from '@nestjs/common';
import { EntryReferencesModule } from '../entries/entry-references.module';
import { ModerationModule } from '../moderation/moderation.module';
import { RateLimitsModule } from '../rate-limits/rate-limits.module';
import { AccountsModule } from '../users/accounts.module';
import { CommentDeletionService } from './comment-deletion.service';
import { CommentsController } from './comments.controller';
import { DiscussionsService } from './discussions.service';

@Module({
  imports: [AccountsModule, EntryReferencesModule, ModerationModule, RateLimitsModule],
  controllers: [CommentsController],
  providers: [CommentDeletionService, DiscussionsService],
})
export class DiscussionsModule {}
