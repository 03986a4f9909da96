import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DISCUSSION_TEXT_MAX_LENGTH } from '@pkyx/domain';
import { IsMongoId, IsOptional, IsString, MaxLength } from 'class-validator';
import { ProblemDto } from '../../common/decorators/problem-responses';

/** Code units that a request may hold at most; characters as a reader counts them are counted by the service. */
const MOST_CODE_UNITS = 32 * DISCUSSION_TEXT_MAX_LENGTH;

/** Something that a member said about an entry. */
export class CommentDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true, description: 'id of the comment that it answers' })
  replyTo: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null: a deleted member, or a deleted comment' })
  author: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'plain text; null: deleted, and shown because of its replies',
  })
  text: string | null;
  @ApiProperty({ type: 'integer', description: 'counts edits; If-Match takes `"<id>-<version>"`' }) version: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) editedAt: string | null;
}

/** 412: the text was changed meanwhile; its `ETag` is that of what is current. */
export class StaleCommentProblemDto extends ProblemDto {
  @ApiProperty({ type: CommentDto }) current: CommentDto;
}

export class CommentListDto {
  @ApiProperty({ type: [CommentDto] }) items: CommentDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class CommentTextDto {
  @ApiProperty({ maxLength: DISCUSSION_TEXT_MAX_LENGTH, description: 'Plain text; line breaks are kept.' })
  @IsString()
  @MaxLength(MOST_CODE_UNITS)
  text: string;
}

export class NewCommentDto extends CommentTextDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Id of the comment to answer; not of a reply.' })
  @IsOptional()
  @IsMongoId()
  replyTo?: string | null;
}
