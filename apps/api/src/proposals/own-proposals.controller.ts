import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../common/access/caller';
import { CurrentCaller } from '../common/decorators/current-caller';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { SignedIn } from '../common/decorators/signed-in';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { presentProposal } from '../moderation/proposal.presenter';
import { ProposalListDto, ProposalProblemDto } from './dto/proposals.dto';
import { ProposalsService } from './proposals.service';

@ApiTags('account')
@SignedIn()
@Controller('users/me/proposals')
export class OwnProposalsController {
  constructor(private readonly proposals: ProposalsService) {}

  @Get()
  @ApiOperation({ summary: 'One’s own edits that waited or wait for a moderator, the newest first' })
  @ApiOkResponse({ type: ProposalListDto })
  @ProblemResponses(400)
  async list(@Query() query: PageQueryDto, @CurrentCaller() { id }: Caller): Promise<ProposalListDto> {
    const { found, nextCursor } = await this.proposals.ofAuthor(id, query);
    return { items: found.map(presentProposal), nextCursor };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Withdraw an edit that still waits' })
  @ApiNoContentResponse()
  @ProblemResponses(404, [409, ProposalProblemDto])
  withdraw(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.proposals.withdraw(id, caller.id);
  }
}
