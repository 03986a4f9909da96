import fc from 'fast-check';
import { convert, fromBase, toBase } from './conversion';
import type { Unit } from './unit';
import { findUnit, listDimensions } from './unit-table';

function unitIn(dimension: string, symbol: string): Unit {
  const unit = findUnit(dimension, symbol);
  if (!unit) throw new Error(`no unit ${symbol} in ${dimension}`);
  return unit;
}

describe('convert', () => {
  it.each([
    ['length', '1', 'fathom', '6', 'ft', 'two yards'],
    ['length', '1', 'au', '149597870.7', 'km', 'IAU 2012 resolution B2'],
    ['length', '3', '丈', '10', 'm', '1959 decree'],
    ['length', '1', '丈', '10', '尺', '1959 decree'],
    ['length', '1', '尺', '10', '寸', '1959 decree'],
    ['length', '1', '寸', '10', '分', '1959 decree'],
    ['length', '1', '分', '10', '厘', '1959 decree'],
    ['length', '1', '厘', '10', '毫', '1959 decree'],
    ['area', '1', 'ha', '100', 'are', 'a hundred ares'],
    ['area', '1', 'ha', '15', '亩', '1959 decree'],
    ['area', '1', '顷', '100', '亩', '1959 decree'],
    ['area', '9', '平方尺', '1', 'm²', '3 尺 = 1 m'],
    ['area', '1', '平方尺', '100', '平方寸', '1 尺 = 10 寸'],
    ['volume', '1', 'km³', '1000000000', 'm³', 'SI prefix'],
    ['volume', '160', 'fl oz UK', '1', 'gal UK', 'Weights and Measures Act 1985'],
    ['volume', '128', 'fl oz US', '1', 'gal US', 'NIST Handbook 44'],
    ['mass', '1', 'q', '100', 'kg', 'metric quintal'],
    ['mass', '5', 'ct', '1', 'g', 'metric carat, 4th CGPM, 1907'],
    ['mass', '1', 'long ton', '2240', 'lb', 'twenty hundredweights of 112 lb'],
    ['mass', '1', 'long ton', '20', 'cwt UK', 'twenty hundredweights'],
    ['mass', '1', 'short ton', '20', 'cwt US', 'twenty hundredweights'],
    ['mass', '1', 'lb', '7000', 'gr', 'international pound'],
    ['mass', '1', 'oz', '16', 'dr', 'avoirdupois dram'],
    ['mass', '1', '担', '100', '斤', '1959 decree'],
    ['mass', '1', '斤', '10', '两', '1959 decree'],
    ['mass', '1', '两', '10', '钱', '1959 decree'],
    ['mass', '1', 'mg', '1000', 'µg', 'SI prefix'],
    ['temperature', '100', '°C', '212', '°F', 'boiling point of water'],
    ['temperature', '36.6', '°C', '97.88', '°F', 'definition'],
    ['temperature', '-40', '°C', '-40', '°F', 'where the scales meet'],
    ['temperature', '0', '°F', '459.67', '°R', 'definition'],
    ['temperature', '80', '°Ré', '100', '°C', 'boiling point of water'],
    ['temperature', '-273.15', '°C', '0', 'K', 'absolute zero'],
    ['pressure', '1', 'inHg', '25.4', 'mmHg', 'international inch'],
    ['pressure', '1', 'psi', '144', 'psf', 'square foot in square inches'],
    ['pressure', '1', 'kgf/cm²', '10000', 'kgf/m²', 'square metre in square centimetres'],
    ['pressure', '1', 'kgf/m²', '1', 'mmH₂O', 'water of 1000 kg/m³'],
    ['power', '1', 'GW', '1000', 'MW', 'SI prefix'],
    ['power', '1', 'kcal/s', '4.184', 'kW', 'thermochemical calorie'],
    ['power', '1', 'PS', '75', 'kgf·m/s', 'DIN 66036'],
    ['power', '1', 'hp', '550', 'ft·lbf/s', 'NIST SP 811'],
    ['energy', '1', 'TWh', '1000', 'GWh', 'SI prefix'],
    ['energy', '1', 'MWh', '1000', 'kWh', 'SI prefix'],
    ['energy', '1', 'GWh', '3600', 'GJ', '3600 s'],
    ['energy', '1', 'GJ', '1000', 'MJ', 'SI prefix'],
    ['energy', '1', 'kcal', '1000', 'cal', 'SI prefix'],
    ['energy', '1', 'PS·h', '270000', 'kgf·m', '75 kgf·m/s × 3600 s'],
    ['energy', '1', 'hp·h', '1980000', 'ft·lbf', '550 ft·lbf/s × 3600 s'],
    ['force', '1', 'tf', '1000', 'kgf', 'SI prefix'],
    ['force', '1', 'kgf', '1000', 'gf', 'SI prefix'],
    ['force', '1', 'kip', '1000', 'lbf', 'NIST SP 811'],
    ['time', '1', 'µs', '1000', 'ns', 'SI prefix'],
    ['speed', '1', 'c', '299792.458', 'km/s', '17th CGPM, 1983'],
    ['speed', '1', 'kn', '1.852', 'km/h', 'one nautical mile an hour'],
    ['speed', '254', 'cm/s', '100', 'in/s', 'international inch'],
    ['data', '1', 'kbit', '1000', 'bit', 'SI prefix'],
    ['data', '8', 'Mbit', '1', 'MB', 'eight bits a byte'],
    ['data', '8', 'Gbit', '1', 'GB', 'eight bits a byte'],
    ['data', '8', 'Tbit', '1', 'TB', 'eight bits a byte'],
    ['angle', '1', 'circle', '4', 'right-angle', 'definition'],
    ['angle', '1', 'right-angle', '100', 'gon', 'ISO 80000-3'],
    ['angle', '1', '°', '3600', '″', 'definition'],
    ['charge', '1', 'Ah', '3600', 'C', '3600 s'],
    ['frequency', '1', 'THz', '1000', 'GHz', 'SI prefix'],
    ['frequency', '60', 'rpm', '1', 'Hz', 'sixty seconds'],
    ['fuel-economy', '8', 'L/100 km', '12.5', 'km/L', 'reciprocal'],
    ['fuel-economy', '20', 'km/L', '5', 'L/100 km', 'reciprocal'],
    ['fuel-economy', '4.54609', 'mpg UK', '3.785411784', 'mpg', 'gallons of two countries'],
    ['resolution', '100', '万像素', '1', 'MP', 'ten thousand times a hundred'],
    ['ratio', '1', '%', '10', '‰', 'definition'],
    ['ratio', '0.5', '', '50', '%', 'a plain ratio'],
  ])('%s: %s %s are %s %s (%s)', (dimension, number, from, expected, to) => {
    expect(convert(number, unitIn(dimension, from), unitIn(dimension, to)).toFixed()).toBe(expected);
  });

  it('keeps every digit of numbers longer than 34', () => {
    const number = '1234567890123456789012345678901234567890.123456789';
    expect(toBase(number, unitIn('length', 'km')).toFixed()).toBe('1234567890123456789012345678901234567890123.456789');
  });

  it('keeps 34 digits where a fraction does not end', () => {
    expect(toBase('1', unitIn('length', '尺')).toFixed()).toBe(`0.${'3'.repeat(34)}`);
  });

  it('refuses zero of a reciprocal unit either way', () => {
    const refusal = expect.objectContaining({ code: 'value-out-of-range' }) as Error;
    expect(() => toBase('0', unitIn('fuel-economy', 'L/100 km'))).toThrow(refusal);
    expect(() => fromBase('0', unitIn('fuel-economy', 'L/100 km'))).toThrow(refusal);
  });

  it('comes back to the number it left, through any other unit', () => {
    const routes = fc
      .constantFrom(...listDimensions())
      .chain(({ units }) =>
        fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units), fc.integer({ min: 1, max: 10 ** 12 })),
      );
    fc.assert(
      fc.property(routes, ([from, to, number]) => {
        const back = convert(convert(number.toString(), from, to), to, from);
        expect(back.minus(number).abs().div(number).toNumber()).toBeLessThan(1e-30);
      }),
    );
  });
});
