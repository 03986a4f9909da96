import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { CommentView } from '@pkyx/persistence';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../common/access/caller';
import { CurrentEditor, type Editor } from '../common/access/editor';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { SignedIn } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { versionTag } from '../common/preconditions/etag';
import { IfMatch, IfMatchHeader, type Precondition } from '../common/preconditions/if-match';
import { EditPolicyService } from '../moderation/edit-policy.service';
import { AttemptLimits } from '../rate-limits/attempt-limits.service';
import { CommentDeletionService } from './comment-deletion.service';
import { presentComment } from './comment.presenter';
import { DiscussionsService } from './discussions.service';
import { CommentDto, CommentListDto, CommentTextDto, NewCommentDto, StaleCommentProblemDto } from './dto/comment.dto';

@ApiTags('discussions')
@ApiParam({ name: 'slug', description: 'slug, former slug or id of the entry' })
@Controller('entries/:slug/comments')
export class CommentsController {
  constructor(
    private readonly discussions: DiscussionsService,
    private readonly deletion: CommentDeletionService,
    private readonly limits: AttemptLimits,
    private readonly policy: EditPolicyService,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'The discussion of an entry, oldest first, replies right after what they answer' })
  @ApiOkResponse({ type: CommentListDto })
  @ProblemResponses(400, 404)
  async list(@Param('slug') slug: string, @Query() query: PageQueryDto): Promise<CommentListDto> {
    const { found, nextCursor } = await this.discussions.page(slug, query);
    return { items: found.map(presentComment), nextCursor };
  }

  @Get(':id')
  @Public()
  @ApiOperation({ summary: 'One comment' })
  @ApiOkResponse({ type: CommentDto })
  @ProblemResponses(404)
  async get(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommentDto> {
    return answer(await this.discussions.get(slug, id), reply);
  }

  @Post()
  @SignedIn()
  @ApiOperation({ summary: 'Say something about an entry, or answer a comment' })
  @ApiCreatedResponse({ type: CommentDto })
  @ProblemResponses(400, 404, 415, 422)
  async add(
    @Param('slug') slug: string,
    @Body() body: NewCommentDto,
    @CurrentCaller() caller: Caller,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommentDto> {
    await this.limits.take(['comment-by-member', caller.id]);
    const comment = await this.policy.admit(editor, (admission) => {
      admission.demandFewLinks([{ before: null, after: body.text }], '');
      return this.discussions.add(slug, body, caller);
    });
    void reply.header('Location', `/api/v1/entries/${encodeURIComponent(slug)}/comments/${comment._id.toHexString()}`);
    return answer(comment, reply);
  }

  @Patch(':id')
  @SignedIn()
  @IfMatchHeader()
  @ApiOperation({ summary: 'Change the text of one’s own comment' })
  @ApiOkResponse({ type: CommentDto })
  @ProblemResponses(400, 404, [412, StaleCommentProblemDto], 415, 422, 428)
  async edit(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Body() { text }: CommentTextDto,
    @IfMatch() precondition: Precondition,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommentDto> {
    return answer(await this.discussions.edit(slug, id, text, precondition, caller), reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({
    summary: 'Delete one’s own comment, or any as a moderator',
    description: 'One with replies stays in its place without author and text.',
  })
  @ApiNoContentResponse()
  @ProblemResponses(404)
  delete(@Param('slug') slug: string, @Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.deletion.delete(slug, id, caller);
  }

  @Post(':id/restorations')
  @SignedIn()
  @ApiOperation({ summary: 'Bring back a comment that one has deleted' })
  @ApiCreatedResponse({ type: CommentDto })
  @ProblemResponses(400, 404, 409, 415)
  async restore(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommentDto> {
    return answer(await this.deletion.restore(slug, id, caller), reply);
  }
}

function answer(comment: CommentView, reply: FastifyReply): CommentDto {
  void reply.header('ETag', versionTag(comment._id.toHexString(), comment.version));
  return presentComment(comment);
}
