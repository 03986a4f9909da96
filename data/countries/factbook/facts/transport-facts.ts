import type { Fact } from '../fact';

/** Ways to get about. */
export const TRANSPORT_FACTS: Fact[] = [
  {
    key: 'railways',
    names: { zh: '铁路里程', en: 'Railways' },
    aliases: ['铁路长度', 'Railway length'],
    measure: 'kilometres',
    at: 'Transportation > Railways > total',
  },
  {
    key: 'roads',
    names: { zh: '公路里程', en: 'Roads' },
    aliases: ['道路里程', 'Road length', 'Roadways'],
    measure: 'kilometres',
    at: 'Transportation > Roadways > total',
  },
  {
    key: 'waterways',
    names: { zh: '内河航道里程', en: 'Waterways' },
    aliases: ['航道里程'],
    measure: 'kilometres',
    at: 'Transportation > Waterways',
  },
  {
    key: 'airports',
    names: { zh: '机场数量', en: 'Airports' },
    aliases: ['机场'],
    measure: 'count',
    at: 'Transportation > Airports',
  },
  {
    key: 'paved-airports',
    names: { zh: '铺设跑道的机场数量', en: 'Airports with paved runways' },
    measure: 'count',
    at: 'Transportation > Airports - with paved runways > total',
  },
  {
    key: 'heliports',
    names: { zh: '直升机场数量', en: 'Heliports' },
    aliases: ['直升机场'],
    measure: 'count',
    at: 'Transportation > Heliports',
  },
  {
    key: 'merchant-ships',
    names: { zh: '商船数量', en: 'Merchant ships' },
    aliases: ['商船', 'Merchant marine'],
    measure: 'count',
    at: 'Transportation > Merchant marine > total',
  },
];
