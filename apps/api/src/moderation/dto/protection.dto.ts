import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Protection } from '@pkyx/persistence';
import { IsIn, IsISO8601, IsOptional } from 'class-validator';
import { PROTECTIONS } from '../../entries/dto/entry.dto';

export class ProtectionRequestDto {
  @ApiProperty({ enum: PROTECTIONS, description: 'open to anyone, to established members, or to moderators only' })
  @IsIn(PROTECTIONS)
  level: Protection;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'null or left out: until it is lifted',
  })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  until?: string | null;
}

export class ProtectionDto {
  @ApiProperty({ enum: PROTECTIONS }) level: Protection;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) until: string | null;
}
