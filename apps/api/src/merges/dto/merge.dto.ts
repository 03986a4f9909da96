import { EDIT_COMMENT_MAX_LENGTH } from '@pkyx/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { RegistryAttributeDto } from '../../attributes/dto/registry-attribute.dto';
import { ProblemDto } from '../../common/decorators/problem-responses';

const STATES = ['running', 'done', 'undone'] as const;

/** That an attribute of the registry was merged into another. */
export class MergeDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'battery', description: 'key of the attribute that was merged' }) from: string;
  @ApiProperty({ example: 'battery-capacity' }) into: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: a deleted member' }) by: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() comment: string;
  @ApiProperty({ type: 'integer', description: 'entries realigned since the merge, or its undoing, began' })
  entries: number;
  @ApiProperty({ type: 'integer', description: 'entries that were to be realigned when it began' }) total: number;
  @ApiProperty({ enum: STATES, description: '`running` while entries are realigned, also when it is being undone' })
  state: (typeof STATES)[number];
  @ApiProperty({ type: String, nullable: true }) undoneBy: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'when undoing it began' })
  undoneAt: string | null;
}

export class MergeListDto {
  @ApiProperty({ type: [MergeDto] }) items: MergeDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class NewMergeDto {
  @ApiProperty({ example: 'battery-capacity', description: 'key or any name of the attribute that stays' })
  @IsString()
  into: string;

  @ApiPropertyOptional({ type: String, maxLength: EDIT_COMMENT_MAX_LENGTH, description: 'why' })
  @IsOptional()
  @IsString()
  comment?: string;
}

/** 409: it is merged, or undone, already; or another attribute has one of its names by now, which is told. */
export class MergeConflictProblemDto extends ProblemDto {
  @ApiPropertyOptional({ type: RegistryAttributeDto }) existing?: RegistryAttributeDto;
}
