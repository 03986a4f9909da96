import { ApiProperty } from '@nestjs/swagger';

export class LocalizedTextDto {
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
}
