import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, ValidateBy } from 'class-validator';

export const LONGEST_QUERY_TEXT = 200;

/** Text that somebody types to find something: not blank, at most 200 characters as a reader counts them. */
export function QueryText(description: string, example: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, description: `${description} At most ${LONGEST_QUERY_TEXT} characters.`, example }),
    ValidateBy({
      name: 'maxLength',
      validator: {
        validate: (value) => typeof value === 'string' && isShort(value),
        defaultMessage: () => `$property must not be longer than ${LONGEST_QUERY_TEXT} characters`,
      },
    }),
    ValidateBy({
      name: 'isNotEmpty',
      validator: {
        validate: (value) => typeof value === 'string' && /[^\p{C}\p{Z}]/u.test(value),
        defaultMessage: () => '$property must not be empty',
      },
    }),
    IsString(),
  );
}

/** Stops counting as soon as it is clear: the text may be as long as a request line. */
function isShort(text: string): boolean {
  let count = 0;
  for (const _ of new Intl.Segmenter().segment(text)) {
    count += 1;
    if (count > LONGEST_QUERY_TEXT) return false;
  }
  return true;
}
