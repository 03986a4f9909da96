import { ApiProperty } from '@nestjs/swagger';
import type { Protection } from '@pkyx/persistence';
import { IsIn } from 'class-validator';
import { EndsAt } from '../../common/decorators/ends-at';
import { PROTECTIONS } from '../../entries/dto/entry.dto';

export class ProtectionRequestDto {
  @ApiProperty({ enum: PROTECTIONS, description: 'open to anyone, to established members, or to moderators only' })
  @IsIn(PROTECTIONS)
  level: Protection;

  @EndsAt()
  until?: string | null;
}

export class ProtectionDto {
  @ApiProperty({ enum: PROTECTIONS }) level: Protection;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) until: string | null;
}
