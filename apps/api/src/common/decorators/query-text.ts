import { exceedsGraphemes, foldKey } from '@pkyx/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, ValidateBy } from 'class-validator';

const LONGEST_QUERY_TEXT = 200;

/** Text that somebody types to find something: not blank, at most 200 characters as a reader counts them. */
export function QueryText(description: string, example: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, description: `${description} At most ${LONGEST_QUERY_TEXT} characters.`, example }),
    ValidateBy({
      name: 'isNotEmpty',
      validator: {
        validate: (value) => (typeof value === 'string' ? foldKey(value) !== '' : value !== undefined),
        defaultMessage: () => '$property must not be empty',
      },
    }),
    IsString(),
    ValidateBy({
      name: 'maxLength',
      validator: {
        validate: (value) => typeof value === 'string' && !exceedsGraphemes(value, LONGEST_QUERY_TEXT),
        defaultMessage: () => `$property must not be longer than ${LONGEST_QUERY_TEXT} characters`,
      },
    }),
  );
}
