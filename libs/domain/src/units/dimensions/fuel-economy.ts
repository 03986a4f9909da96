import { SI, UK_1985, US_GALLON } from '../sources';
import { METRIC, UK, US, defineDimension } from '../unit';

/** Distance per volume is the base, so that more is better; L/100 km is its reciprocal. Plain mpg is the US one. */
export const FUEL_ECONOMY = /* @__PURE__ */ defineDimension({
  key: 'fuel-economy',
  names: { zh: '燃油经济性', en: 'Fuel economy' },
  baseUnit: 'km/L',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'km/L', zh: '公里/升', en: 'kilometre per litre', aliases: ['千米/升', '公里每升', 'kmpl'], imperial: 'mpg' },
      { symbol: 'L/100 km', zh: '升/百公里', en: 'litre per 100 kilometres', reciprocal: '100', aliases: ['升/100公里', '升每百公里', '每百公里升'], imperial: 'mpg' },
    ] },
    { systems: US, source: US_GALLON, units: [
      { symbol: 'mpg', zh: '英里/美制加仑', en: 'mile per US gallon', factor: '1.609344/3.785411784', aliases: ['mpg US', 'US mpg', 'MPG', 'mi/gal', '英里/加仑', '英里每加仑', 'miles per gallon', 'miles per US gallon'], metric: 'L/100 km' },
    ] },
    { systems: UK, source: UK_1985, units: [
      { symbol: 'mpg UK', zh: '英里/英制加仑', en: 'mile per imperial gallon', factor: '1.609344/4.54609', aliases: ['UK mpg', 'mpg imp', 'imp mpg', 'miles per imperial gallon'], metric: 'L/100 km' },
    ] },
  ],
});
