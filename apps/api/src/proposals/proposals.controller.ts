import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Roles } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { ProposalDto } from '../moderation/dto/proposal.dto';
import { presentProposal } from '../moderation/proposal.presenter';
import { DecisionsService } from './decisions.service';
import {
  ProposalListDto,
  ProposalProblemDto,
  ProposalQueryDto,
  RejectionDto,
  TypeApprovalDto,
} from './dto/proposals.dto';
import { ProposalsService } from './proposals.service';
import { TypeApprovalService } from './type-approval.service';

@ApiTags('moderation')
@Roles('moderator', 'admin')
@Controller()
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly decisions: DecisionsService,
    private readonly types: TypeApprovalService,
  ) {}

  @Get('moderation/proposals')
  @ApiOperation({ summary: 'Edits that wait for a moderator, the oldest first; or what was decided, the newest first' })
  @ApiOkResponse({ type: ProposalListDto })
  @ProblemResponses(400)
  async queue(@Query() query: ProposalQueryDto): Promise<ProposalListDto> {
    const { found, nextCursor } = await this.proposals.queue(query);
    return { items: found.map(presentProposal), nextCursor };
  }

  @Get('moderation/proposals/:id')
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ type: ProposalDto })
  @ProblemResponses(404)
  async get(@Param('id') id: string): Promise<ProposalDto> {
    return presentProposal(await this.proposals.get(id));
  }

  @Post('moderation/proposals/:id/approvals')
  @ApiOperation({ summary: 'Make the edit, as one of its author' })
  @ApiCreatedResponse({ type: ProposalDto })
  @ProblemResponses(404, [409, ProposalProblemDto], 422)
  async approve(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<ProposalDto> {
    await this.decisions.approve(id, caller.id);
    return this.get(id);
  }

  @Post('moderation/proposals/:id/rejections')
  @ApiOperation({ summary: 'Do not make the edit' })
  @ApiCreatedResponse({ type: ProposalDto })
  @ProblemResponses(400, 404, [409, ProposalProblemDto], 415, 422)
  async reject(
    @Param('id') id: string,
    @Body() { reason }: RejectionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ProposalDto> {
    await this.decisions.reject(id, reason, caller.id);
    return this.get(id);
  }

  @Put('types/:slug/approval')
  @ApiOperation({ summary: 'Say whether edits of a type’s entries by recent accounts wait for a moderator' })
  @ApiOkResponse({ type: TypeApprovalDto })
  @ProblemResponses(400, 404, 415, 422)
  async setApproval(
    @Param('slug') slug: string,
    @Body() { required }: TypeApprovalDto,
    @CurrentCaller() { id }: Caller,
  ): Promise<TypeApprovalDto> {
    await this.types.set(slug, required, id);
    return { required };
  }
}
