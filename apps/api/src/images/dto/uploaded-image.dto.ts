import { ApiProperty } from '@nestjs/swagger';

/** An image that is kept: its address can stand as the value of an attribute. */
export class UploadedImageDto {
  @ApiProperty({
    description: 'site-relative, of the largest size; 160 and 480 may stand for 1200',
    example: '/api/v1/images/0123456789abcdef0123456789abcdef01234567/1200.webp',
  })
  url: string;

  @ApiProperty({ type: 'integer', description: 'pixels, of the largest size' }) width: number;
  @ApiProperty({ type: 'integer', description: 'pixels, of the largest size' }) height: number;
}
