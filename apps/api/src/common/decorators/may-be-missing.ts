import { ValidateIf } from 'class-validator';

/** The field may be left out; unlike with `IsOptional`, null is not the same as left out. */
export const MayBeMissing = (): PropertyDecorator => ValidateIf((_body, value) => value !== undefined);
