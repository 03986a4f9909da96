import { ApiProperty } from '@nestjs/swagger';
import type { ApiTokenRecord } from '@pkyx/persistence';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsISO8601, IsString, MaxLength } from 'class-validator';
import { type Scope, SCOPES } from '../../common/access/access';

export class ApiTokenRequestDto {
  @ApiProperty({ maxLength: 60 })
  @IsString()
  @MaxLength(2_000)
  name: string;

  @ApiProperty({ enum: SCOPES, isArray: true, description: '`write` does not include `read`' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(SCOPES, { each: true })
  scopes: Scope[];

  @ApiProperty({ format: 'date-time', description: 'at most a year from now' })
  @IsISO8601({ strict: true, strictSeparator: true })
  expiresAt: string;
}

export class ApiTokenDto {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: SCOPES, isArray: true }) scopes: Scope[];
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
}

export class NewApiTokenDto extends ApiTokenDto {
  @ApiProperty({ description: 'shown this once', example: 'pkyx_…' }) token: string;
}

export class ApiTokenListDto {
  @ApiProperty({ type: [ApiTokenDto] }) items: ApiTokenDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export function presentApiToken({ _id, name, scopes, createdAt, expiresAt }: ApiTokenRecord): ApiTokenDto {
  return {
    id: _id.toHexString(),
    name,
    scopes,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}
