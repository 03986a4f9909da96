import type { Fact } from '../fact';

/** Telephones and the internet. */
export const COMMUNICATION_FACTS: Fact[] = [
  {
    key: 'internet-users',
    names: { zh: '互联网用户数', en: 'Internet users' },
    aliases: ['网民数量'],
    measure: 'count',
    at: 'Communications > Internet users > total',
  },
  {
    key: 'internet-share',
    names: { zh: '互联网普及率', en: 'Internet users, share of population' },
    aliases: ['网民占比', 'Internet penetration'],
    direction: 'higher',
    measure: 'percent',
    at: 'Communications > Internet users > percent of population',
  },
  {
    key: 'mobile-phones',
    names: { zh: '移动电话用户数', en: 'Mobile phone subscriptions' },
    aliases: ['手机用户数'],
    measure: 'count',
    at: 'Communications > Telephones - mobile cellular > total',
  },
  {
    key: 'mobile-phones-per-100',
    names: { zh: '每百人移动电话数', en: 'Mobile phones per 100 people' },
    aliases: ['手机普及率'],
    measure: 'count',
    at: 'Communications > Telephones - mobile cellular > subscriptions per 100 inhabitants',
  },
  {
    key: 'fixed-lines',
    names: { zh: '固定电话用户数', en: 'Fixed telephone lines' },
    aliases: ['固定电话'],
    measure: 'count',
    at: 'Communications > Telephones - fixed lines > total subscriptions',
    neverZero: true,
  },
];
