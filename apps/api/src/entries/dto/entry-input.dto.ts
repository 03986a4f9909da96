import { ATTRIBUTE_NAME_MAX_LENGTH, EDIT_COMMENT_MAX_LENGTH, TITLE_MAX_LENGTH } from '@pkyx/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, ValidateNested } from 'class-validator';
import { MayBeMissing } from '../../common/decorators/may-be-missing';
import { AttributeInputDto } from './attribute-input.dto';

/** A new entry. */
export class NewEntryDto {
  @ApiProperty({ type: String, maxLength: TITLE_MAX_LENGTH, example: 'iPhone 17' })
  @IsString()
  title: string;

  @ApiProperty({
    type: String,
    maxLength: ATTRIBUTE_NAME_MAX_LENGTH,
    example: '手机',
    description: 'slug or name of a type, which is made when there is none',
  })
  @IsString()
  type: string;

  @ApiPropertyOptional({ type: [String], maxItems: 50, example: ['苹果17'] })
  @MayBeMissing()
  @IsArray()
  @IsString({ each: true })
  aliases?: string[];

  @ApiPropertyOptional({ type: [AttributeInputDto], maxItems: 500 })
  @MayBeMissing()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AttributeInputDto)
  attributes?: AttributeInputDto[];

  @ApiPropertyOptional({ type: String, maxLength: EDIT_COMMENT_MAX_LENGTH, description: 'why this edit' })
  @IsOptional()
  @IsString()
  comment?: string;
}

/** What changes of an entry; what is left out stays. */
export class EntryChangeDto {
  @ApiPropertyOptional({ type: String, maxLength: TITLE_MAX_LENGTH })
  @MayBeMissing()
  @IsString()
  title?: string;

  @ApiPropertyOptional({ type: String, description: 'slug or name of a type, which is made when there is none' })
  @MayBeMissing()
  @IsString()
  type?: string;

  @ApiPropertyOptional({ type: [String], maxItems: 50 })
  @MayBeMissing()
  @IsArray()
  @IsString({ each: true })
  aliases?: string[];

  @ApiPropertyOptional({ type: String, maxLength: EDIT_COMMENT_MAX_LENGTH, description: 'why this edit' })
  @IsOptional()
  @IsString()
  comment?: string;
}
