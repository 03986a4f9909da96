import { formatCount } from '../../../lib/format';
import { languageTag } from '../../../lib/locale';
import { useLocale } from '../../../lib/use-locale';

const AGES = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Writes what machines count as the reader's language does. */
export function useAmounts() {
  const { locale } = useLocale();
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(languageTag(locale), options).format(value);
  const unit = (value: number, name: string) =>
    write(value, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 0 });
  return {
    count: (value: number) => formatCount(value, locale),
    share: (value: number) => write(value, { style: 'percent', maximumFractionDigits: 1 }),
    rate: (value: number) => write(value, { maximumFractionDigits: 1 }),
    megabytes: (bytes: number) => unit(bytes / 1_000_000, 'megabyte'),
    milliseconds: (seconds: number) => unit(seconds * 1_000, 'millisecond'),
    duration: (seconds: number) => {
      const [name, length] = AGES.find(([, each]) => seconds >= each) ?? AGES[3];
      return unit(Math.floor(seconds / length), name);
    },
  };
}
