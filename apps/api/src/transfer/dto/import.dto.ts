import { IMPORT_FORMATS, IMPORT_STATES, type ImportFormat, type ImportState } from '@pkyx/persistence';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class ImportQueryDto {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    default: 'false',
    description: 'true: everything is checked and counted, nothing written.',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun: 'true' | 'false' = 'false';
}

export class ImportFaultDto {
  @ApiProperty({ example: 'file-malformed' }) code: string;
  @ApiProperty() detail: string;
}

export class ImportLineFaultDto extends ImportFaultDto {
  @ApiProperty({ type: 'integer', description: 'line of the file, from 1' }) line: number;
}

/** A file of entries that was sent, and what has become of it so far. */
export class ImportDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: IMPORT_STATES, enumName: 'ImportState' }) state: ImportState;
  @ApiProperty({ enum: IMPORT_FORMATS, enumName: 'ImportFormat' }) format: ImportFormat;
  @ApiProperty() dryRun: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'entries of the file; null until they are counted' })
  total: number | null;
  @ApiProperty({ type: 'integer', description: 'entries that were dealt with: the sum of the next four' }) done: number;
  @ApiProperty({ type: 'integer' }) created: number;
  @ApiProperty({ type: 'integer' }) updated: number;
  @ApiProperty({ type: 'integer' }) unchanged: number;
  @ApiProperty({ type: 'integer' }) failed: number;
  @ApiProperty({ type: 'integer', description: 'types that were not there before' }) newTypes: number;
  @ApiProperty({ type: 'integer', description: 'attributes that were not there before' }) newAttributes: number;
  @ApiProperty({ type: [ImportLineFaultDto], maxItems: 1000, description: 'the first thousand' })
  errors: ImportLineFaultDto[];
  @ApiProperty({ type: ImportFaultDto, nullable: true, description: 'what ended it before the end of the file' })
  failure: ImportFaultDto | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: string | null;
}
