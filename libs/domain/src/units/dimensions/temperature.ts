import { REAUMUR, SI, SP811 } from '../sources';
import { CUSTOMARY, METRIC, OTHER, defineDimension } from '../unit';

export const TEMPERATURE = /* @__PURE__ */ defineDimension({
  key: 'temperature',
  names: { zh: '温度', en: 'Temperature' },
  baseUnit: 'K',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'K', zh: '开尔文', en: 'kelvin', aliases: ['开氏度', '开'], imperial: '°F' },
      { symbol: '°C', zh: '摄氏度', en: 'degree Celsius', factor: '1', offset: '273.15', aliases: ['C', '度', '摄氏', 'degrees Celsius', 'celsius', 'deg C'], imperial: '°F' },
    ] },
    { systems: CUSTOMARY, source: SP811, units: [
      { symbol: '°F', zh: '华氏度', en: 'degree Fahrenheit', factor: '5/9', offset: '459.67', aliases: ['F', '华氏', 'degrees Fahrenheit', 'fahrenheit', 'deg F'], metric: '°C' },
      { symbol: '°R', zh: '兰氏度', en: 'degree Rankine', factor: '5/9', aliases: ['R', 'degrees Rankine', 'rankine', '兰金度', 'deg R'], metric: '°C' },
    ] },
    { systems: OTHER, source: REAUMUR, units: [
      { symbol: '°Ré', zh: '列氏度', en: 'degree Réaumur', factor: '5/4', offset: '218.52', aliases: ['Ré', '°Re', 'degrees Réaumur', 'Réaumur', 'Reaumur'], metric: '°C', imperial: '°F' },
    ] },
  ],
});
