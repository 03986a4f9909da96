import type { ContentEntry, ContentSource, ContentValue, DataSet } from '../content';
import type { LeftOutTally } from '../left-out-tally';
import { CAR_ATTRIBUTES } from './car-attributes';
import type { CarRecord } from './car-package';
import { readCars } from './car-package';
import type { Car } from './car-titles';
import { modelYear, nameCars } from './car-titles';
import type { Maker } from './makers';

const SOURCES: ContentSource[] = [
  {
    url: 'https://github.com/vega/vega-datasets',
    citation: 'vega-datasets 3.2.1, cars.json (BSD-3-Clause), after the Auto MPG data of StatLib',
  },
];

const ORIGINS: Readonly<Record<CarRecord['Origin'], string>> = {
  Europe: '欧洲 / Europe',
  Japan: '日本 / Japan',
  USA: '美国 / United States',
};

/** The package has no car of 1981 and twice as many of 1982 as of other years. */
const DOUBTFUL_YEAR = '1982';
const DOUBTFUL_YEAR_NOTE = 'The data set files cars of 1981 under 1982 too.';

/** Cars of the model years 1970 to 1982, in the units of their day. */
export function cars(tally: LeftOutTally): DataSet {
  return {
    type: {
      slug: 'car',
      names: { zh: '汽车', en: 'Car' },
      template: CAR_ATTRIBUTES.map(({ key }) => key),
      highlights: ['fuel-economy', 'engine-power', 'acceleration'],
    },
    attributes: CAR_ATTRIBUTES,
    entries: nameCars(readCars(), tally).map((car) => carEntry(car, tally)),
    credits: [
      {
        name: 'vega-datasets 3.2.1',
        licence: 'BSD-3-Clause',
        url: 'https://github.com/vega/vega-datasets',
        used: {
          zh: '1970–1982 年款汽车的油耗、发动机和重量',
          en: 'Fuel economy, engines and weights of cars of 1970 to 1982',
        },
      },
    ],
  };
}

function carEntry({ record, name, title }: Car, tally: LeftOutTally): ContentEntry {
  return {
    title: title.en,
    aliases: [title.zh],
    type: 'car',
    values: carValues(record, name.maker, title.en, tally),
  };
}

function carValues(record: CarRecord, maker: Maker | null, title: string, tally: LeftOutTally): ContentValue[] {
  const year = modelYear(record);
  const values: [attribute: string, value: string | number | null, unit?: string][] = [
    ['maker', maker && makerName(maker)],
    ['model-year', year],
    ['origin', ORIGINS[record.Origin]],
    ['fuel-economy', record.Miles_per_Gallon, 'mpg'],
    ['acceleration', record.Acceleration, 's'],
    ['engine-power', record.Horsepower, 'hp'],
    ['cylinders', record.Cylinders],
    ['displacement', record.Displacement, 'in³'],
    ['weight', record.Weight_in_lbs, 'lb'],
  ];
  return values.flatMap(([attribute, value, unit]) => {
    if (value === null) {
      tally.add(`vega-datasets has no ${attribute}`, title);
      return [];
    }
    const note = attribute === 'model-year' && year === DOUBTFUL_YEAR ? DOUBTFUL_YEAR_NOTE : undefined;
    return [{ attribute, value: String(value), ...(unit && { unit }), sources: SOURCES, ...(note && { note }) }];
  });
}

function makerName({ name, chinese }: Maker): string {
  return chinese ? `${chinese} / ${name}` : name;
}
