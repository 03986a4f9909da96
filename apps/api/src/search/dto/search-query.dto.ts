import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { QueryText } from '../../common/decorators/query-text';
import { PageQueryDto } from '../../common/pagination/page-query.dto';

export class SearchQueryDto extends PageQueryDto {
  @QueryText('A name or part of one.', '豆腐')
  q: string;

  @ApiPropertyOptional({ type: String, maxLength: 200, description: 'Slug of a type.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  type?: string;
}

export class SuggestionsQueryDto {
  @QueryText('What has been typed so far.', 'chi')
  q: string;
}
