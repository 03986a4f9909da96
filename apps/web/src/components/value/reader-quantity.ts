import { type FormattedQuantity, type NumberValue, type QuantityFormat, typedQuantity } from '@pkyx/domain';

type Writer = (value: NumberValue, format: QuantityFormat) => FormattedQuantity;

// Few readers ask for other units, and exact arithmetic is large: it is fetched for those who do.
let write: Writer = (value, { locale }) => typedQuantity(value, locale);

/** A quantity in the units that a reader asked for; as typed until `fetchConversion` has been through. */
export function readerQuantity(value: NumberValue, format: QuantityFormat): FormattedQuantity {
  return write(value, format);
}

/** Fetches what `readerQuantity` needs for other units than those typed. */
export async function fetchConversion(): Promise<true> {
  write = (await import('./conversion')).formatQuantity;
  return true;
}
