import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldFault, ProblemException } from './problem';
import { constraintText, mostBasic } from './constraint-texts';

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
      validateCustomDecorators: true,
    });
  }

  override async transform(sent: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // A request without a body says nothing: what its route needs is then missing, field by field.
    const value = metadata.type === 'body' && sent === undefined ? {} : sent;
    if (metadata.type === 'body' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw new ProblemException(422, 'validation-failed', {
        zh: '内容必须是一个 JSON 对象。',
        en: 'The body must be a JSON object.',
      });
    }
    try {
      if (this.toValidate(metadata)) refuseDropped(value);
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

function refuseDropped(value: unknown): void {
  const dropped = droppedNames(value);
  if (dropped.length > 0) throw new ValidationFailure(dropped);
}

class ValidationFailure extends Error {
  constructor(private readonly errors: ValidationError[]) {
    super('validation failed');
  }

  toProblem(body: boolean): ProblemException {
    const errors = faultsOf(this.errors, body ? '/' : '');
    return body
      ? new ProblemException(
          422,
          'validation-failed',
          { zh: '有些内容需要修改。', en: 'Some fields need attention.' },
          { errors },
        )
      : new ProblemException(
          400,
          'invalid-query',
          { zh: '查询参数有误。', en: 'A query parameter is wrong.' },
          { errors },
        );
  }
}

/** The names, at any depth, that every object has, such as `constructor`: the conversion to a class would leave them out in silence. */
function droppedNames(value: unknown): ValidationError[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([property, inner]) => {
    const children = droppedNames(inner);
    if (!(property in Object.prototype)) return children.length > 0 ? [{ property, children }] : [];
    return [{ property, children, constraints: { whitelistValidation: `property ${property} should not exist` } }];
  });
}

function faultsOf(errors: ValidationError[], prefix: string): FieldFault[] {
  return errors.flatMap((error) => {
    const pointer = `${prefix}${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = mostBasic(Object.keys(error.constraints ?? {}));
    const fault = own && { pointer, ...constraintText(own, error.constraints?.[own] ?? '', error.property) };
    return [...(fault ? [fault] : []), ...faultsOf(error.children ?? [], `${pointer}/`)];
  });
}
