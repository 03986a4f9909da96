import { Body, Controller, Param, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentEditor, type Editor } from '../common/access/editor';
import { MayWait } from '../common/decorators/may-wait';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { SignedIn } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { Precondition } from '../common/preconditions/if-match';
import { EntryExistsProblemDto, StaleEntryProblemDto } from '../entries/dto/entry-problem.dto';
import { EntryEditsService } from '../entries/writing/entry-edits.service';
import { HeldEditDto } from '../moderation/dto/proposal.dto';
import { RestorationDto } from './dto/restoration.dto';
import { RevisionDto } from './dto/revision.dto';
import { presentRevision } from './revision.presenter';
import { RevisionsService } from './revisions.service';

@ApiTags('revisions')
@Controller('entries/:slug/revisions/:number/restorations')
export class RestorationsController {
  constructor(
    private readonly edits: EntryEditsService,
    private readonly revisions: RevisionsService,
  ) {}

  @Post()
  @SignedIn()
  @MayWait(HeldEditDto)
  @ApiOperation({
    summary: 'Make a revision current again, by a new revision',
    description: 'Also brings back an entry that was deleted. With `If-Match` only when nobody changed it meanwhile.',
  })
  @ApiParam({ name: 'slug', description: 'slug, former slug or id' })
  @ApiParam({ name: 'number', schema: { type: 'integer', minimum: 1 } })
  @ApiHeader({ name: 'If-Match', required: false, description: 'ETag of the entry as it was seen' })
  @ApiCreatedResponse({ type: RevisionDto })
  @ProblemResponses(400, 404, [409, EntryExistsProblemDto], [412, StaleEntryProblemDto], 415, 422, 428)
  async restore(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Body() { comment }: RestorationDto,
    @CurrentEditor() editor: Editor,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionDto> {
    const precondition = headers['if-match'] === undefined ? undefined : Precondition.parse(headers['if-match']);
    const restored = await this.edits.restore(slug, number, { editor, comment }, precondition);
    const entry = await this.revisions.entry(restored.id);
    void reply.header('Location', `/api/v1/entries/${encodeURIComponent(entry.slug)}/revisions/${restored.number}`);
    return presentRevision(await this.revisions.get(entry, String(restored.number)));
  }
}
