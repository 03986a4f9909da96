import { ATTRIBUTE_KINDS, type AttributeKind } from '@pkyx/domain';
import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { LocalizedTextDto } from '../../common/localization/localized-text.dto';
import { PageQueryDto } from '../../common/pagination/page-query.dto';
import { AttributeDto } from './attribute.dto';
import { EntrySummaryDto } from './entry-summary.dto';

export const MOST_COLUMNS = 12;
export const TABLE_ORDERS = ['asc', 'desc'] as const;
export type TableOrder = (typeof TABLE_ORDERS)[number];

export class TypeTableQueryDto extends PageQueryDto {
  @ApiPropertyOptional({
    type: String,
    description: `Keys of one to ${MOST_COLUMNS} attributes, separated by commas. Left out: the first that tell most about the type.`,
    example: 'screen-size,weight',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_COLUMNS)
  @MaxLength(200, { each: true })
  @IsNotEmpty({ each: true })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  attributes?: string[];

  @ApiPropertyOptional({
    type: String,
    maxLength: 200,
    default: 'views',
    description:
      '`views`, `title`, or the key of an attribute: entries without a value for it come last in both orders.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  sort: string = 'views';

  @ApiPropertyOptional({ enum: TABLE_ORDERS, enumName: 'TableOrder', default: 'desc' })
  @IsOptional()
  @IsIn(TABLE_ORDERS)
  order: TableOrder = 'desc';
}

/** What a column of a table shows. */
export class TableColumnDto {
  @ApiProperty({ example: 'screen-size' }) key: string;
  @ApiProperty({ type: LocalizedTextDto }) names: LocalizedTextDto;
  @ApiProperty({ enum: ATTRIBUTE_KINDS }) kind: AttributeKind;
  @ApiProperty({ type: String, nullable: true, example: 'length' }) dimension: string | null;
}

/** An entry with a cell for each column: null where it has no value. */
export class TableRowDto extends EntrySummaryDto {
  @ApiProperty({
    type: 'array',
    items: { nullable: true, allOf: [{ $ref: getSchemaPath(AttributeDto) }] },
  })
  cells: (AttributeDto | null)[];
}

export class TypeTableDto {
  @ApiProperty({ type: [TableColumnDto], description: 'in the order asked for' }) columns: TableColumnDto[];
  @ApiProperty({ type: [TableRowDto] }) items: TableRowDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ type: 'integer', description: 'entries of the type that pass the filters' }) total: number;
}
