import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldFault, ProblemException } from './problem';
import { constraintText } from './constraint-texts';

/**
 * Validates bodies and queries against their DTO classes: unknown fields are refused, nothing is converted silently.
 * A wrong body is a 422 with a JSON pointer for each fault, a wrong query a 400 with the parameter's name.
 */
export class RequestValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      validateCustomDecorators: true,
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw new ProblemException(422, 'validation-failed', { zh: '内容必须是一个 JSON 对象。', en: 'The body must be a JSON object.' });
    }
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof ValidationFailure) throw error.toProblem(metadata.type === 'body');
      throw error;
    }
  }

  override createExceptionFactory() {
    return (errors: ValidationError[] = []) => new ValidationFailure(errors);
  }
}

class ValidationFailure extends Error {
  constructor(private readonly errors: ValidationError[]) {
    super('validation failed');
  }

  toProblem(body: boolean): ProblemException {
    const errors = faultsOf(this.errors, body ? '/' : '');
    return body
      ? new ProblemException(422, 'validation-failed', { zh: '有些内容需要修改。', en: 'Some fields need attention.' }, { errors })
      : new ProblemException(400, 'invalid-query', { zh: '查询参数有误。', en: 'A query parameter is wrong.' }, { errors });
  }
}

function faultsOf(errors: ValidationError[], prefix: string): FieldFault[] {
  return errors.flatMap((error) => {
    const pointer = `${prefix}${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
      pointer,
      ...constraintText(constraint, message, error.property),
    }));
    return [...own, ...faultsOf(error.children ?? [], `${pointer}/`)];
  });
}
