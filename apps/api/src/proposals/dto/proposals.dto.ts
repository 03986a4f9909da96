import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PROPOSAL_STATES, type ProposalState } from '@pkyx/persistence';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ProblemDto } from '../../common/decorators/problem-responses';
import { PageQueryDto } from '../../common/pagination/page-query.dto';
import { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';
import { ProposalDto } from '../../moderation/dto/proposal.dto';
import { FieldChangeDto } from '../../revisions/dto/revision.dto';

export class ProposalListDto {
  @ApiProperty({ type: [ProposalDto] }) items: ProposalDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class ProposalQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: PROPOSAL_STATES, enumName: 'ProposalState', default: 'pending' })
  @IsOptional()
  @IsIn(PROPOSAL_STATES)
  state: ProposalState = 'pending';

  @ApiPropertyOptional({ description: 'slug of a type' })
  @IsOptional()
  @IsString()
  type?: string;
}

export class RejectionDto {
  @ApiProperty({ maxLength: 300 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}

/** 409: it was decided already, others have changed the same since, or another entry has the name. */
export class ProposalProblemDto extends ProblemDto {
  @ApiPropertyOptional({
    type: [FieldChangeDto],
    description: 'what can no longer be changed as proposed',
  })
  conflicts?: FieldChangeDto[];

  @ApiPropertyOptional({ type: EntrySummaryDto }) existing?: EntrySummaryDto;
}

export class TypeApprovalDto {
  @ApiProperty({ description: 'whether edits by recent accounts wait for a moderator' })
  @IsBoolean()
  required: boolean;
}
