import { exceedsGraphemes, foldKey } from '@pkyx/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, ValidateBy } from 'class-validator';

const LONGEST = 200;

/** Text that somebody types to find something: not blank, and not longer than `longest` characters as a reader counts them. */
export function QueryText(description: string, example: string, longest = LONGEST): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, description: `${description} At most ${longest} characters.`, example }),
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
        validate: (value) => typeof value === 'string' && !exceedsGraphemes(value, longest),
        defaultMessage: () => `$property must not be longer than ${longest} characters`,
      },
    }),
  );
}
