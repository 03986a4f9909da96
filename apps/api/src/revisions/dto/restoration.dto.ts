import { EDIT_COMMENT_MAX_LENGTH } from '@pkyx/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';

export class RestorationDto {
  @ApiPropertyOptional({ type: String, maxLength: EDIT_COMMENT_MAX_LENGTH, description: 'why' })
  @IsOptional()
  @IsString()
  comment?: string;
}
