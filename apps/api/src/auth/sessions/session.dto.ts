import { ApiProperty } from '@nestjs/swagger';
import type { SessionRecord } from '@pkyx/persistence';
import { IsString, MaxLength } from 'class-validator';
import { OwnAccountDto } from '../../users/dto/own-account.dto';

export class SignInDto {
  @ApiProperty({ description: 'e-mail address or user name' })
  @IsString()
  @MaxLength(320)
  identifier: string;

  @ApiProperty()
  @IsString()
  @MaxLength(1_000)
  password: string;
}

/** A sign-in; the refresh token is in a cookie. */
export class SignedInDto {
  @ApiProperty({ description: 'send it as `Authorization: Bearer …`' }) accessToken: string;
  @ApiProperty({ type: 'integer', description: 'seconds the access token is good for' }) duration: number;
  @ApiProperty({ type: OwnAccountDto }) user: OwnAccountDto;
}

/** A device somebody is signed in on. */
export class SessionDto {
  @ApiProperty() id: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time', description: 'when its token was last renewed' }) lastSeenAt: string;
  @ApiProperty({ description: 'what the browser calls itself' }) agent: string;
  @ApiProperty({ description: 'whether the request was made in it' }) current: boolean;
}

export class SessionListDto {
  @ApiProperty({ type: [SessionDto] }) items: SessionDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export function presentSession(
  { _id, createdAt, lastSeenAt, agent }: SessionRecord,
  current: string | undefined,
): SessionDto {
  const id = _id.toHexString();
  return {
    id,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    agent,
    current: id === current,
  };
}
