import { ApiProperty } from '@nestjs/swagger';

export class AuditItemDto {
  @ApiProperty() id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: the operator, or a member deleted since' }) actor:
    string | null;
  @ApiProperty({ example: 'user.role' }) action: string;
  @ApiProperty() target: string;
  @ApiProperty({ type: Object, additionalProperties: true }) details: Record<string, unknown>;
}

export class AuditListDto {
  @ApiProperty({ type: [AuditItemDto] }) items: AuditItemDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
