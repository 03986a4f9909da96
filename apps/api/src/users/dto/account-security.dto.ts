import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export class CurrentPasswordDto {
  @ApiProperty()
  @IsString()
  @MaxLength(1_000)
  currentPassword: string;
}

export class PasswordChangeDto extends CurrentPasswordDto {
  @ApiProperty({ description: '8 to 128 characters of any script; not one of the commonest' })
  @IsString()
  @MaxLength(1_000)
  password: string;
}

export class EmailChangeDto extends CurrentPasswordDto {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsString()
  @MaxLength(254)
  email: string;
}
