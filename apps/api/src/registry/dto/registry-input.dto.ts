import { ATTRIBUTE_NAME_MAX_LENGTH, EDIT_COMMENT_MAX_LENGTH } from '@pkyx/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';

/** Names in both languages; one is enough. */
export class NamesInputDto {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: ATTRIBUTE_NAME_MAX_LENGTH, example: '电池容量' })
  @IsOptional()
  @IsString()
  zh?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: ATTRIBUTE_NAME_MAX_LENGTH,
    example: 'Battery capacity',
  })
  @IsOptional()
  @IsString()
  en?: string | null;
}

/** What an edit of the registry may say about itself. */
export class RegistryEditDto {
  @ApiPropertyOptional({ type: String, maxLength: EDIT_COMMENT_MAX_LENGTH, description: 'why this edit' })
  @IsOptional()
  @IsString()
  comment?: string;
}
