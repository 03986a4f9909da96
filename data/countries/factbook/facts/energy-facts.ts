import type { Fact } from '../fact';

/** Electricity, gas and emissions. */
export const ENERGY_FACTS: Fact[] = [
  {
    key: 'electricity-production',
    names: { zh: '发电量', en: 'Electricity production' },
    aliases: ['电力生产'],
    measure: 'kilowattHours',
    at: 'Energy > Electricity - production',
  },
  {
    key: 'electricity-consumption',
    names: { zh: '用电量', en: 'Electricity consumption' },
    aliases: ['电力消费'],
    measure: 'kilowattHours',
    at: 'Energy > Electricity - consumption',
  },
  {
    key: 'electricity-capacity',
    names: { zh: '发电装机容量', en: 'Electricity generating capacity' },
    aliases: ['装机容量', 'Installed capacity'],
    measure: 'kilowatts',
    at: 'Energy > Electricity - installed generating capacity',
  },
  {
    key: 'fossil-fuel-share',
    names: { zh: '化石燃料装机占比', en: 'Electricity from fossil fuels' },
    aliases: ['火电占比'],
    measure: 'percentOfCapacity',
    at: 'Energy > Electricity - from fossil fuels',
  },
  {
    key: 'nuclear-share',
    names: { zh: '核电装机占比', en: 'Electricity from nuclear fuels' },
    aliases: ['核电占比'],
    measure: 'percentOfCapacity',
    at: 'Energy > Electricity - from nuclear fuels',
  },
  {
    key: 'hydro-share',
    names: { zh: '水电装机占比', en: 'Electricity from hydroelectric plants' },
    aliases: ['水电占比'],
    measure: 'percentOfCapacity',
    at: 'Energy > Electricity - from hydroelectric plants',
  },
  {
    key: 'other-renewables-share',
    names: { zh: '其他可再生能源装机占比', en: 'Electricity from other renewables' },
    aliases: ['新能源占比'],
    measure: 'percentOfCapacity',
    at: 'Energy > Electricity - from other renewable sources',
  },
  {
    key: 'gas-production',
    names: { zh: '天然气产量', en: 'Natural gas production' },
    measure: 'cubicMetres',
    at: 'Energy > Natural gas - production',
  },
  {
    key: 'gas-consumption',
    names: { zh: '天然气消费量', en: 'Natural gas consumption' },
    measure: 'cubicMetres',
    at: 'Energy > Natural gas - consumption',
  },
  {
    key: 'carbon-dioxide',
    names: { zh: '二氧化碳排放量', en: 'Carbon dioxide emissions' },
    aliases: ['碳排放', 'CO₂ 排放量', 'CO2 emissions'],
    measure: 'tonnes',
    at: 'Energy > Carbon dioxide emissions from consumption of energy',
  },
];
