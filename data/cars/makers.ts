export interface Maker {
  name: string;
  /** null where the maker goes by its Latin name in Chinese too */
  chinese: string | null;
}

const CHEVROLET: Maker = { name: 'Chevrolet', chinese: '雪佛兰' };
const MAZDA: Maker = { name: 'Mazda', chinese: '马自达' };
const MERCEDES: Maker = { name: 'Mercedes-Benz', chinese: '梅赛德斯-奔驰' };
const TOYOTA: Maker = { name: 'Toyota', chinese: '丰田' };
const VOLKSWAGEN: Maker = { name: 'Volkswagen', chinese: '大众' };

/** Makers by how the package spells them at the start of a name, misspellings included. */
export const MAKERS: Readonly<Record<string, Maker>> = {
  amc: { name: 'AMC', chinese: null },
  audi: { name: 'Audi', chinese: '奥迪' },
  bmw: { name: 'BMW', chinese: '宝马' },
  buick: { name: 'Buick', chinese: '别克' },
  cadillac: { name: 'Cadillac', chinese: '凯迪拉克' },
  chevroelt: CHEVROLET,
  chevrolet: CHEVROLET,
  chevy: CHEVROLET,
  chrysler: { name: 'Chrysler', chinese: '克莱斯勒' },
  citroen: { name: 'Citroën', chinese: '雪铁龙' },
  datsun: { name: 'Datsun', chinese: '达特桑' },
  dodge: { name: 'Dodge', chinese: '道奇' },
  fiat: { name: 'Fiat', chinese: '菲亚特' },
  ford: { name: 'Ford', chinese: '福特' },
  honda: { name: 'Honda', chinese: '本田' },
  maxda: MAZDA,
  mazda: MAZDA,
  'mercedes benz': MERCEDES,
  'mercedes-benz': MERCEDES,
  mercury: { name: 'Mercury', chinese: '水星' },
  nissan: { name: 'Nissan', chinese: '日产' },
  oldsmobile: { name: 'Oldsmobile', chinese: '奥兹莫比尔' },
  opel: { name: 'Opel', chinese: '欧宝' },
  peugeot: { name: 'Peugeot', chinese: '标致' },
  plymouth: { name: 'Plymouth', chinese: '普利茅斯' },
  pontiac: { name: 'Pontiac', chinese: '庞蒂亚克' },
  renault: { name: 'Renault', chinese: '雷诺' },
  saab: { name: 'Saab', chinese: '萨博' },
  subaru: { name: 'Subaru', chinese: '斯巴鲁' },
  toyota: TOYOTA,
  toyouta: TOYOTA,
  triumph: { name: 'Triumph', chinese: '凯旋' },
  vokswagen: VOLKSWAGEN,
  volkswagen: VOLKSWAGEN,
  volvo: { name: 'Volvo', chinese: '沃尔沃' },
  vw: VOLKSWAGEN,
};
