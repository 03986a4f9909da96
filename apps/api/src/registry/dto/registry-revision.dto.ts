import { ApiProperty } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';

const SIDE = {
  nullable: true,
  oneOf: [
    { type: 'string' },
    { type: 'array', items: { type: 'string' } },
    { type: 'object', properties: { zh: { type: 'string' }, en: { type: 'string' } }, required: ['zh', 'en'] },
  ],
  description: 'null: there was or is nothing',
};

export class RegistryChangeDto {
  @ApiProperty({ example: 'aliases' }) field: string;
  @ApiProperty(SIDE) before: string | string[] | LocalizedTextDto | null;
  @ApiProperty(SIDE) after: string | string[] | LocalizedTextDto | null;
}

/** An edit of an attribute of the registry, or of a type. */
export class RegistryRevisionDto {
  @ApiProperty({ type: 'integer', description: 'the version that the edit made' }) number: number;
  @ApiProperty({ type: String, nullable: true, description: 'null: a deleted member' }) author: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() comment: string;
  @ApiProperty({ type: [RegistryChangeDto] }) changes: RegistryChangeDto[];
}

export class RegistryRevisionListDto {
  @ApiProperty({ type: [RegistryRevisionDto] }) items: RegistryRevisionDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
