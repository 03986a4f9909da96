import type { Fact } from './fact';
import { COMMUNICATION_FACTS } from './facts/communication-facts';
import { ECONOMY_FACTS } from './facts/economy-facts';
import { ENERGY_FACTS } from './facts/energy-facts';
import { GEOGRAPHY_FACTS } from './facts/geography-facts';
import { HEALTH_FACTS } from './facts/health-facts';
import { LAND_FACTS } from './facts/land-facts';
import { PEOPLE_FACTS } from './facts/people-facts';
import { TRANSPORT_FACTS } from './facts/transport-facts';

/** All numbers taken from the Factbook, by the group their attributes belong to. */
export const FACTS_BY_GROUP: [group: string, facts: Fact[]][] = [
  ['geography', GEOGRAPHY_FACTS],
  ['land', LAND_FACTS],
  ['people', PEOPLE_FACTS],
  ['health', HEALTH_FACTS],
  ['economy', ECONOMY_FACTS],
  ['energy', ENERGY_FACTS],
  ['communication', COMMUNICATION_FACTS],
  ['transport', TRANSPORT_FACTS],
];
