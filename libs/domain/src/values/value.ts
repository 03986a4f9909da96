/** The kinds of value an attribute can hold. */
export const ATTRIBUTE_KINDS = ['text', 'image', 'link', 'boolean', 'rating', 'number', 'date'] as const;
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number];

/** Which of two values of an attribute is better; `none` where that is a matter of taste. */
export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const DATE_PRECISIONS = ['year', 'month', 'day'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface TextValue {
  text: string;
}
export interface ImageValue {
  url: string;
  alt: string;
}
export interface LinkValue {
  url: string;
  label: string;
}
export interface BooleanValue {
  boolean: boolean;
}
/** 0 to 5 stars in half steps. */
export interface RatingValue {
  rating: number;
}
/**
 * A number as typed, and what it is in the base unit of its dimension.
 * `number` and `base` are plain ASCII decimal strings; `number` keeps its trailing zeros, they say how exact it is.
 */
export interface NumberValue {
  number: string;
  unit: string;
  dimension: string;
  base: string;
  baseUnit: string;
}
/** `date` is YYYY, YYYY-MM or YYYY-MM-DD, as `precision` says. */
export interface DateValue {
  date: string;
  precision: DatePrecision;
}

/** A typed value, tagged with its kind. On the wire the tag is the `kind` of the attribute that carries it. */
export type TypedValue =
  | { kind: 'text'; value: TextValue }
  | { kind: 'image'; value: ImageValue }
  | { kind: 'link'; value: LinkValue }
  | { kind: 'boolean'; value: BooleanValue }
  | { kind: 'rating'; value: RatingValue }
  | { kind: 'number'; value: NumberValue }
  | { kind: 'date'; value: DateValue };

export type AttributeValue = TypedValue['value'];
