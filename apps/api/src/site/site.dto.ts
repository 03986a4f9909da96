import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';

const IMAGE = {
  type: String,
  nullable: true,
  example: '/api/v1/images/0123456789abcdef0123456789abcdef01234567/1200.webp',
};

/** What an admin sets about the site itself. */
export class SiteDto {
  @ApiProperty({ example: 'pkyx' }) name: string;
  @ApiProperty(IMAGE) logo: string | null;
  @ApiProperty(IMAGE) homePicture: string | null;
  @ApiProperty({ type: String, nullable: true }) announcement: string | null;
}

/** What the site is to be from now on; what is left out is unset. */
export class SiteSettingsDto {
  @ApiProperty({ example: 'pkyx', description: '1 to 60 characters' })
  @IsString()
  name: string;

  @ApiPropertyOptional({ ...IMAGE, description: 'address of an uploaded image' })
  @IsOptional()
  @IsString()
  logo?: string | null;

  @ApiPropertyOptional({ ...IMAGE, description: 'address of an uploaded image' })
  @IsOptional()
  @IsString()
  homePicture?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'plain text, at most 500 characters' })
  @IsOptional()
  @IsString()
  announcement?: string | null;
}
