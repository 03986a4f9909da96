import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../common/pagination/page-query.dto';

/** A page of attributes or types, or those that a name may mean. */
export class NamedQueryDto extends PageQueryDto {
  @ApiPropertyOptional({
    type: String,
    maxLength: 200,
    description: 'Only what may be meant by this name, exact names first; then there is one page.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
