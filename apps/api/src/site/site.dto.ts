import { ApiProperty } from '@nestjs/swagger';

/** What an admin sets about the site itself. */
export class SiteDto {
  @ApiProperty({ example: 'pkyx' }) name: string;
  @ApiProperty({ type: String, nullable: true }) logo: string | null;
  @ApiProperty({ type: String, nullable: true }) homePicture: string | null;
  @ApiProperty({ type: String, nullable: true }) announcement: string | null;
}
