import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsString, ValidateNested } from 'class-validator';
import { MayBeMissing } from '../../common/decorators/may-be-missing';
import { NamesInputDto, RegistryEditDto } from '../../registry/dto/registry-input.dto';

class SharedFieldsDto extends RegistryEditDto {
  @ApiPropertyOptional({
    type: [String],
    maxItems: 200,
    example: ['screen-size', 'battery-capacity'],
    description: 'keys of the attributes that its entries usually have, in order',
  })
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  template?: string[];

  @ApiPropertyOptional({
    type: [String],
    maxItems: 3,
    example: ['screen-size'],
    description: 'keys of the attributes that tell most at a glance',
  })
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(3)
  @IsString({ each: true })
  highlights?: string[];
}

/** A new type. */
export class NewTypeDto extends SharedFieldsDto {
  @ApiProperty({ type: NamesInputDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => NamesInputDto)
  names: NamesInputDto;
}

/** What changes of a type; what is left out stays. */
export class TypeChangeDto extends SharedFieldsDto {
  @ApiPropertyOptional({ type: NamesInputDto, description: 'a language that is left out keeps its name' })
  @MayBeMissing()
  @ValidateNested()
  @Type(() => NamesInputDto)
  names?: NamesInputDto;
}
