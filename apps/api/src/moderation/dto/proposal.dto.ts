import { ApiProperty } from '@nestjs/swagger';
import { PROPOSAL_STATES, type ProposalState } from '@pkyx/persistence';
import { TypeReferenceDto } from '../../entries/dto/entry-summary.dto';
import { FieldChangeDto } from '../../revisions/dto/revision.dto';

export class ProposedEntryDto {
  @ApiProperty() slug: string;
  @ApiProperty() title: string;
  @ApiProperty() deleted: boolean;
}

/** An edit that waits for a moderator, or did. */
export class ProposalDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: PROPOSAL_STATES, enumName: 'ProposalState' }) state: ProposalState;
  @ApiProperty({ type: ProposedEntryDto, nullable: true, description: 'as it is now; null: there is none yet' })
  entry: ProposedEntryDto | null;
  @ApiProperty({ description: 'of the entry, as it was or would be' }) title: string;
  @ApiProperty({ type: TypeReferenceDto }) type: TypeReferenceDto;
  @ApiProperty({ type: 'integer', description: 'version of the entry that it was made to; 0: it creates one' })
  baseVersion: number;
  @ApiProperty({ type: String, nullable: true, description: 'null: a deleted member' }) author: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() comment: string;
  @ApiProperty({ type: [FieldChangeDto] }) changes: FieldChangeDto[];
  @ApiProperty({ type: String, nullable: true, description: 'the moderator who decided' }) decidedBy: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) decidedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'why it was rejected' }) reason: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'the revision that it became' }) revision: number | null;
}

/** 202: the edit waits. */
export class HeldEditDto {
  @ApiProperty({ type: ProposalDto }) proposal: ProposalDto;
}
