import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export class ExportQueryDto {
  @ApiPropertyOptional({ type: String, maxLength: 200, description: 'Slug of a type: only its entries.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  type?: string;
}
