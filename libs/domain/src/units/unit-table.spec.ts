import { all, create } from 'mathjs';
import { toBase } from './conversion';
import { Exact, fraction } from './exact';
import { matchUnits } from './unit-spelling';
import { findDimension, findUnit, listDimensions } from './unit-table';
import type { Unit } from './unit';

const units = listDimensions().flatMap((dimension) => dimension.units.map((unit) => ({ dimension, unit })));

function unitIn(dimension: string, symbol: string): Unit {
  const unit = findUnit(dimension, symbol);
  if (!unit) throw new Error(`no unit ${symbol} in ${dimension}`);
  return unit;
}

describe('the table of units', () => {
  it.each([
    ['length', 'km m dm cm mm µm in ft yd mi nmi fathom furlong 里 丈 尺 寸 分 厘 毫'],
    ['area', 'km² ha are m² dm² cm² mm² acre mi² yd² ft² in² rod² 顷 亩 平方尺 平方寸'],
    ['volume', 'm³ dm³ cm³ mm³ L dL mL cL hL ft³ in³ yd³ acre-foot gal_UK gal_US'],
    ['mass', 'kg g mg t q lb oz ct gr long_ton short_ton cwt_UK cwt_US st dr 担 斤 两 钱'],
    ['temperature', '°C °F K °R °Ré'],
    ['pressure', 'Pa kPa hPa atm mmHg inHg bar mbar psf psi mmH₂O kgf/cm² kgf/m²'],
    ['power', 'W kW hp PS kgf·m/s kcal/s Btu/s ft·lbf/s J/s N·m/s'],
    ['energy', 'J kgf·m PS·h hp·h kWh cal kcal Btu ft·lbf'],
    ['density', 'kg/cm³ kg/dm³ kg/m³ g/cm³ g/dm³ g/m³'],
    ['force', 'N kN kgf gf tf lbf kip'],
    ['time', 'yr week d h min s ms'],
    ['speed', 'm/s km/s km/h c mach mi/h in/s'],
    ['data', 'bit B kB MB GB TB PB EB KiB MiB GiB TiB PiB EiB'],
    ['angle', 'circle right-angle gon ° ′ ″ rad mrad'],
    ['charge', 'mAh Ah'],
    ['voltage', 'V'],
    ['frequency', 'Hz kHz MHz GHz'],
    ['money', 'CNY USD EUR JPY'],
    ['fuel-economy', 'L/100_km mpg mpg_UK km/L'],
    ['resolution', 'px MP'],
    ['ratio', '% ‰'],
  ])('has for %s the units %s', (dimension, symbols) => {
    for (const symbol of symbols.split(' ')) expect(unitIn(dimension, symbol.replace('_', ' '))).toBeDefined();
  });

  it('names every unit once in its dimension, in both languages and with a source', () => {
    for (const { units: members } of listDimensions()) {
      expect(new Set(members.map(({ symbol }) => symbol)).size).toBe(members.length);
      for (const { names, source } of members)
        expect([names.zh, names.en, source].every((text) => text !== '')).toBe(true);
    }
  });

  it('has every base unit with the factor 1', () => {
    for (const { key, baseUnit } of listDimensions()) {
      if (baseUnit !== null) expect(unitIn(key, baseUnit).scale).toEqual({ kind: 'linear', factor: '1' });
    }
  });

  it('has factors that are positive decimals or fractions', () => {
    for (const { unit } of units) {
      const { numerator, denominator } = fraction(
        unit.scale.kind === 'reciprocal' ? unit.scale.reciprocal : unit.scale.factor,
      );
      expect(numerator.gt(0) && denominator.gt(0)).toBe(true);
    }
  });

  it('shows readers of the other system a unit that exists', () => {
    for (const { dimension, unit } of units) {
      for (const symbol of Object.values(unit.counterparts)) if (symbol) unitIn(dimension.key, symbol);
    }
  });

  it('understands each symbol and name inside its dimension as that unit', () => {
    for (const { dimension, unit } of units.filter(({ unit: { symbol } }) => symbol !== '')) {
      for (const spelling of [unit.symbol, unit.names.zh, unit.names.en]) {
        expect(matchUnits(spelling, { dimension }).map((match) => match.unit.symbol)).toEqual([unit.symbol]);
      }
    }
  });

  it('knows no dimension or unit by inherited names', () => {
    expect(findDimension('constructor')).toBeUndefined();
    expect(findUnit('length', '__proto__')).toBeUndefined();
    expect(matchUnits('constructor')).toEqual([]);
  });
});

/** Values of one unit in the base unit, each from the definition named. */
describe('factors by definition', () => {
  it.each([
    ['length', 'in', '0.0254', 'international inch, 1959'],
    ['length', 'nmi', '1852', 'BIPM SI Brochure, table 8'],
    ['length', 'furlong', '201.168', '220 yd'],
    ['length', '里', '500', '1959 decree'],
    ['length', '尺', '0.3333333333333333333333333333333333', '1959 decree: 3 尺 = 1 m'],
    ['length', 'ly', '9460730472580800', 'IAU'],
    ['area', 'acre', '4046.8564224', '4840 yd²'],
    ['area', 'rod²', '25.29285264', '(16.5 ft)²'],
    ['area', '亩', '666.6666666666666666666666666666667', '60 丈²'],
    ['volume', 'gal UK', '0.00454609', 'Weights and Measures Act 1985'],
    ['volume', 'gal US', '0.003785411784', '231 in³'],
    ['volume', 'acre-foot', '1233.48183754752', '43,560 ft³'],
    ['mass', 'lb', '0.45359237', 'international pound, 1959'],
    ['mass', 'cwt UK', '50.80234544', '112 lb'],
    ['mass', 'st', '6.35029318', '14 lb'],
    ['mass', '斤', '0.5', '1959 decree'],
    ['mass', '钱', '0.005', '1959 decree: 1 两 = 10 钱 = 50 g'],
    ['pressure', 'mmHg', '133.322387415', '13595.1 kg/m³ × 9.80665 m/s² × 1 mm'],
    ['pressure', 'atm', '101325', '10th CGPM, 1954'],
    ['power', 'PS', '735.49875', '75 kgf·m/s'],
    ['power', 'hp', '745.69987158227022', '550 ft·lbf/s'],
    ['energy', 'cal', '4.184', 'thermochemical'],
    ['energy', 'Btu', '1055.05585262', 'International Table'],
    ['energy', 'kWh', '3600000', '1000 W × 3600 s'],
    ['force', 'lbf', '4.4482216152605', '0.45359237 kg × 9.80665 m/s²'],
    ['time', 'yr', '31557600', '365.25 d'],
    ['speed', 'mach', '340.29', 'ISO 2533, sea level'],
    ['speed', 'mi/h', '0.44704', '1609.344 m / 3600 s'],
    ['data', 'KiB', '1024', 'IEC 80000-13'],
    ['data', 'EiB', '1152921504606846976', '2⁶⁰'],
    ['angle', 'rad', '57.29577951308232087679815481410517', '180/π'],
    ['fuel-economy', 'mpg', '0.425143707430272003401149659442176', '1 mi / 231 in³'],
  ])('1 of %s %s is %s (%s)', (dimension, symbol, base) => {
    expect(toBase('1', unitIn(dimension, symbol)).toFixed()).toBe(base);
  });
});

/** What mathjs calls our units (it rounds some of them); those it does not know, or defines otherwise, are in the table of definitions above. */
const MATHJS: Record<string, Record<string, string>> = {
  length: { km: 'km', dm: 'dm', cm: 'cm', mm: 'mm', µm: 'um', nm: 'nm', in: 'in', ft: 'ft', yd: 'yd', mi: 'mi' },
  area: {
    'km²': 'km^2',
    ha: 'hectare',
    'dm²': 'dm^2',
    'cm²': 'cm^2',
    'mm²': 'mm^2',
    'mi²': 'sqmi',
    'yd²': 'sqyd',
    'ft²': 'sqft',
    'in²': 'sqin',
  },
  volume: {
    'dm³': 'dm^3',
    'cm³': 'cc',
    'mm³': 'mm^3',
    L: 'L',
    dL: 'dL',
    mL: 'mL',
    cL: 'cL',
    hL: 'hL',
    'ft³': 'cuft',
    'in³': 'cuin',
    'yd³': 'yd^3',
    'gal US': 'gallon',
    'fl oz US': 'floz',
  },
  mass: {
    g: 'g',
    mg: 'mg',
    t: 'tonne',
    lb: 'lbm',
    oz: 'oz',
    gr: 'grain',
    dr: 'dram',
    st: 'stone',
    'short ton': 'ton',
    'cwt US': 'hundredweight',
  },
  pressure: {
    kPa: 'kPa',
    hPa: 'hPa',
    MPa: 'MPa',
    bar: 'bar',
    mbar: 'mbar',
    atm: 'atm',
    psi: 'psi',
    'mmH₂O': 'mmH2O',
    'kgf/cm²': 'kgf/cm^2',
    psf: 'lbf/ft^2',
  },
  power: {
    mW: 'mW',
    kW: 'kW',
    MW: 'MW',
    'J/s': 'J/s',
    'N·m/s': 'N m/s',
    'kgf·m/s': 'kgf m/s',
    'Btu/s': 'BTU/s',
    'ft·lbf/s': 'lbf ft/s',
    hp: 'hp',
  },
  energy: { kJ: 'kJ', Wh: 'Wh', kWh: 'kWh', Btu: 'BTU', 'ft·lbf': 'lbf ft', 'kgf·m': 'kgf m' },
  density: { 'kg/cm³': 'kg/cm^3', 'kg/dm³': 'kg/dm^3', 'g/cm³': 'g/cm^3', 'g/dm³': 'g/dm^3', 'g/m³': 'g/m^3' },
  force: { kN: 'kN', kgf: 'kgf', lbf: 'lbf', kip: 'kip' },
  time: { yr: 'year', week: 'week', d: 'day', h: 'hour', min: 'minute', ms: 'ms', µs: 'us' },
  speed: { 'km/s': 'km/s', 'km/h': 'km/hour', 'mi/h': 'mi/hour', 'in/s': 'in/s', 'ft/s': 'ft/s' },
  data: {
    bit: 'bit',
    kB: 'kB',
    MB: 'MB',
    GB: 'GB',
    TB: 'TB',
    PB: 'PB',
    EB: 'EB',
    KiB: 'KiB',
    MiB: 'MiB',
    GiB: 'GiB',
    TiB: 'TiB',
    PiB: 'PiB',
    EiB: 'EiB',
  },
  angle: { circle: 'cycle', gon: 'grad', '′': 'arcmin', '″': 'arcsec', rad: 'rad', mrad: 'mrad' },
  charge: { mAh: 'mA hour', C: 'C' },
  voltage: { mV: 'mV', kV: 'kV' },
  frequency: { kHz: 'kHz', MHz: 'MHz', GHz: 'GHz' },
  'fuel-economy': { mpg: 'mi/gallon' },
  temperature: { '°C': 'degC', '°F': 'degF', '°R': 'degR' },
};
const MATHJS_BASE: Record<string, string> = {
  area: 'm^2',
  volume: 'm^3',
  density: 'kg/m^3',
  angle: 'deg',
  charge: 'A hour',
  'fuel-economy': 'km/L',
};

describe('mathjs as an oracle', () => {
  const math = create(all ?? {});
  const cases = Object.entries(MATHJS).flatMap(([dimension, symbols]) =>
    Object.entries(symbols).map(([symbol, name]) => [dimension, symbol, name] as const),
  );

  it.each(cases)('agrees on %s in %s (%s)', (dimension, symbol, name) => {
    const base = MATHJS_BASE[dimension] ?? findDimension(dimension)?.baseUnit ?? '';
    const theirs = math.unit(37, name).toNumber(base);
    const ours = toBase(new Exact(37), unitIn(dimension, symbol)).toNumber();
    expect(Math.abs(ours - theirs) / Math.abs(theirs)).toBeLessThan(1e-8);
  });
});
