import { SI, UK_1985, US_GALLON, YARD } from '../sources';
import { CUSTOMARY, METRIC, UK, US, defineDimension } from '../unit';

export const VOLUME = /* @__PURE__ */ defineDimension({
  key: 'volume',
  names: { zh: '体积', en: 'Volume' },
  baseUnit: 'm³',
  chineseLabel: 'name',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'km³', zh: '立方公里', en: 'cubic kilometre', factor: '1000000000', aliases: ['立方千米', 'cu km'] },
      { symbol: 'm³', zh: '立方米', en: 'cubic metre', aliases: ['cu m', '立方'], imperial: 'ft³' },
      { symbol: 'dm³', zh: '立方分米', en: 'cubic decimetre', factor: '0.001', imperial: 'in³' },
      { symbol: 'cm³', zh: '立方厘米', en: 'cubic centimetre', factor: '0.000001', aliases: ['cc', 'ccm', 'cu cm'], imperial: 'in³' },
      { symbol: 'mm³', zh: '立方毫米', en: 'cubic millimetre', factor: '0.000000001', imperial: 'in³' },
      { symbol: 'hL', zh: '百升', en: 'hectolitre', factor: '0.1', aliases: ['公石'], imperial: 'gal US' },
      { symbol: 'L', zh: '升', en: 'litre', factor: '0.001', aliases: ['l', 'ℓ', '公升'], imperial: 'gal US' },
      { symbol: 'dL', zh: '分升', en: 'decilitre', factor: '0.0001', imperial: 'fl oz US' },
      { symbol: 'cL', zh: '厘升', en: 'centilitre', factor: '0.00001', imperial: 'fl oz US' },
      { symbol: 'mL', zh: '毫升', en: 'millilitre', factor: '0.000001', imperial: 'fl oz US' },
    ] },
    { systems: CUSTOMARY, source: YARD, units: [
      { symbol: 'ft³', zh: '立方英尺', en: 'cubic foot', factor: '0.028316846592', aliases: ['cubic feet', 'cu ft'], metric: 'm³' },
      { symbol: 'in³', zh: '立方英寸', en: 'cubic inch', factor: '0.000016387064', aliases: ['cubic inches', 'cu in'], metric: 'cm³' },
      { symbol: 'yd³', zh: '立方码', en: 'cubic yard', factor: '0.764554857984', aliases: ['cu yd'], metric: 'm³' },
    ] },
    { systems: US, source: YARD, units: [
      { symbol: 'acre-foot', zh: '英亩英尺', en: 'acre-foot', factor: '1233.48183754752', aliases: ['acre-feet', 'ac ft'], metric: 'm³' },
    ] },
    { systems: UK, source: UK_1985, units: [
      { symbol: 'gal UK', zh: '英制加仑', en: 'imperial gallon', factor: '0.00454609', aliases: ['UK gal', 'UK gallon', 'imp gal', '英加仑', '加仑', 'gal', 'gallon'], metric: 'L', label: { en: 'UK gal' } },
      { symbol: 'fl oz UK', zh: '英制液盎司', en: 'imperial fluid ounce', factor: '0.0000284130625', aliases: ['UK fl oz', 'fl oz', 'fluid ounce', '液盎司'], metric: 'mL', label: { en: 'UK fl oz' } },
    ] },
    { systems: US, source: US_GALLON, units: [
      { symbol: 'gal US', zh: '美制加仑', en: 'US gallon', factor: '0.003785411784', aliases: ['US gal', '美加仑', '加仑', 'gal', 'gallon'], metric: 'L', label: { en: 'US gal' } },
      { symbol: 'fl oz US', zh: '美制液盎司', en: 'US fluid ounce', factor: '0.0000295735295625', aliases: ['fl oz', 'fluid ounce', '液盎司'], metric: 'mL', label: { en: 'US fl oz' } },
    ] },
  ],
});
