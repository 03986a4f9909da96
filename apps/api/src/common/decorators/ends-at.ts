import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional } from 'class-validator';

/** When something that an admin or moderator imposes ends by itself. */
export function EndsAt(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({
      type: String,
      nullable: true,
      format: 'date-time',
      description: 'null or left out: until it is lifted',
    }),
    IsOptional(),
    IsISO8601({ strict: true, strictSeparator: true }),
  );
}
