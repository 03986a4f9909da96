import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '@pkyx/persistence';
import { AvatarDto } from '../../avatars/dto/avatar.dto';

/** What anybody may know of a member. */
export class PublicProfileDto {
  @ApiProperty() username: string;
  @ApiProperty() avatar: AvatarDto;
  @ApiProperty({ type: String, nullable: true }) place: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uri' }) website: string | null;
  @ApiProperty({ type: String, nullable: true }) introduction: string | null;
  @ApiProperty({ format: 'date-time' }) joinedAt: string;
  @ApiProperty({ type: 'integer', description: 'entries created' }) created: number;
  @ApiProperty({ type: 'integer', description: 'edits made' }) edited: number;
  @ApiProperty({ type: 'integer', description: 'created × 5 + edited × 2' }) contribution: number;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role: Role;
}
