import { ATTRIBUTE_GROUPS, DIRECTIONS, type Direction } from '@pkyx/domain';
import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeMissing } from '../../common/decorators/may-be-missing';
import { AttributeInputDto } from '../../entries/dto/attribute-input.dto';

const GROUPS = ATTRIBUTE_GROUPS.map(({ key }) => key);
const LAST_POSITION = 1_000_000;

/** Names of something of the registry; one language is enough. */
export class ImportedNamesDto {
  @IsOptional()
  @IsString()
  zh?: string | null;

  @IsOptional()
  @IsString()
  en?: string | null;
}

/** A type by its slug or a name; `names` are for one that is not there yet. */
export class ImportedTypeDto {
  @IsString()
  slug: string;

  @MayBeMissing()
  @IsObject()
  @ValidateNested()
  @Type(() => ImportedNamesDto)
  names?: ImportedNamesDto;
}

/** A value as `POST /entries` takes it, and what the registry is to say of its attribute if it has none of this key or name. */
export class ImportedAttributeDto extends OmitType(AttributeInputDto, ['comment']) {
  @MayBeMissing()
  @IsObject()
  @ValidateNested()
  @Type(() => ImportedNamesDto)
  names?: ImportedNamesDto;

  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  aliases?: string[];

  @MayBeMissing()
  @IsIn(DIRECTIONS)
  direction?: Direction;

  @MayBeMissing()
  @IsIn(GROUPS)
  group?: string;

  @MayBeMissing()
  @IsInt()
  @Min(0)
  @Max(LAST_POSITION)
  position?: number;
}

/** An entry in a file, whole. */
export class ImportedEntryDto {
  /** of the entry that is meant; without it, the one with the title is */
  @MayBeMissing()
  @IsString()
  slug?: string;

  @IsString()
  title: string;

  @MayBeMissing()
  @IsArray()
  @IsString({ each: true })
  aliases?: string[];

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ImportedTypeDto)
  type: ImportedTypeDto;

  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ImportedAttributeDto)
  attributes?: ImportedAttributeDto[];
}
