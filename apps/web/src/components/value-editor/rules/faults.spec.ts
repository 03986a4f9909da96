import { DomainError } from '@pkyx/domain';
import { ProblemError } from '../../../lib/problem';
import { checkAll, faultAt, faultsOf, withoutFaultsOf } from './faults';

describe('faults', () => {
  it('stand at the fields to which the API points', () => {
    const problem = new ProblemError(422, {
      code: 'validation',
      errors: [
        { pointer: '/value', code: 'number-invalid', detail: '不是数字' },
        { pointer: '/sources/0/url', code: 'url-invalid', detail: '不是网址' },
      ],
    });
    expect(faultsOf(problem, 'zh')).toEqual({ value: '不是数字', 'sources/0/url': '不是网址' });
  });

  it('are told in the language of the reader where a rule finds them', () => {
    const broken = new DomainError('unit-missing', { zh: '请写单位。', en: 'Say the unit.' }, 'unit');
    expect(faultsOf(broken, 'en')).toEqual({ unit: 'Say the unit.' });
  });

  it('are none of fields where the network failed', () => {
    expect(faultsOf(new TypeError('fetch failed'), 'zh')).toEqual({});
  });

  it('go with the part that is changed, and no other', () => {
    const faults = { value: 'a', 'value/url': 'b', 'sources/0/url': 'c', valued: 'd' };
    expect(withoutFaultsOf(faults, ['value'])).toEqual({ 'sources/0/url': 'c', valued: 'd' });
  });

  it('of one place count by the order asked', () => {
    expect(faultAt({ unit: 'u', value: 'v' }, 'value', 'unit')).toBe('v');
    expect(faultAt({ unit: 'u' }, 'value', 'unit')).toBe('u');
    expect(faultAt({}, 'value')).toBeUndefined();
  });

  it('are collected from all checks, and what is no fault of the writer is thrown on', () => {
    const fail = (field: string) => () => {
      throw new DomainError('x', { zh: field, en: field }, field);
    };
    expect(checkAll([fail('value'), () => 1, fail('note')], 'zh')).toEqual({ value: 'value', note: 'note' });
    expect(() =>
      checkAll(
        [
          () => {
            throw new TypeError('a bug');
          },
        ],
        'zh',
      ),
    ).toThrow(TypeError);
  });
});
