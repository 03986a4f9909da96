import { ApiProperty } from '@nestjs/swagger';

const address = (size: number) => ({
  example: `/api/v1/avatars/0123456789abcdef0123456789abcdef01234567/${size}.webp`,
});

/** Addresses of a member's picture, by its side in pixels. Who has none gets a generated one. */
export class AvatarDto {
  @ApiProperty(address(48)) 48: string;
  @ApiProperty(address(96)) 96: string;
  @ApiProperty(address(192)) 192: string;
  @ApiProperty(address(384)) 384: string;
}

export class OwnAvatarDto {
  @ApiProperty() avatar: AvatarDto;
}
