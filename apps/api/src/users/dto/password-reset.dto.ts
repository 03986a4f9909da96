import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { LinkTokenDto } from './registration.dto';

export class PasswordResetCompletionDto extends LinkTokenDto {
  @ApiProperty({ description: '8 to 128 characters of any script; not one of the commonest' })
  @IsString()
  @MaxLength(1_000)
  password: string;
}
