import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLES, type Role } from '@pkyx/persistence';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { EndsAt } from '../../common/decorators/ends-at';
import { PageQueryDto } from '../../common/pagination/page-query.dto';
import { BlockDto } from './own-account.dto';
import { PublicProfileDto } from './public-profile.dto';

export class AdminUserDto extends PublicProfileDto {
  @ApiProperty({ type: BlockDto, nullable: true }) block: BlockDto | null;
}

export class AdminUserListDto {
  @ApiProperty({ type: [AdminUserDto] }) items: AdminUserDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class AdminUserQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'start of the user name; then sorted by name, else the newest first' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: ROLES, enumName: 'Role' })
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional({ enum: ['true'], description: 'only accounts that are blocked' })
  @IsOptional()
  @IsIn(['true'])
  blocked?: 'true';
}

export class BlockRequestDto {
  @ApiProperty({ maxLength: 300 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;

  @EndsAt()
  until?: string | null;
}

/** What an admin changes of a member; what is left out stays. */
export class AdminUserChangeDto {
  @ApiPropertyOptional({ enum: ROLES, enumName: 'Role' })
  @ValidateIf((_body, value) => value !== undefined)
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional({ type: BlockRequestDto, nullable: true, description: 'null lifts a block' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BlockRequestDto)
  block?: BlockRequestDto | null;
}
