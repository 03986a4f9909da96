import { readCarName } from './car-names';

describe('readCarName', () => {
  it.each([
    ['chevrolet chevelle malibu', 'Chevrolet', 'Chevelle Malibu'],
    ['chevroelt chevelle malibu', 'Chevrolet', 'Chevelle Malibu'],
    ['chevy s-10', 'Chevrolet', 'S-10'],
    ['vokswagen rabbit', 'Volkswagen', 'Rabbit'],
    ['vw pickup', 'Volkswagen', 'Pickup'],
    ['toyouta corona mark ii', 'Toyota', 'Corona Mark II'],
    ['maxda glc deluxe', 'Mazda', 'GLC Deluxe'],
    ['mercedes benz 300d', 'Mercedes-Benz', '300D'],
    ['honda Accelerationord cvcc', 'Honda', 'Accord CVCC'],
    ['amc concord d/l', 'AMC', 'Concord D/L'],
    ['bmw 320i', 'BMW', '320i'],
    ['mazda rx-7 gs', 'Mazda', 'RX-7 GS'],
    ["plymouth 'cuda 340", 'Plymouth', "'Cuda 340"],
    ['chevrolet cavalier 2-door', 'Chevrolet', 'Cavalier 2-Door'],
    ['dodge st. regis', 'Dodge', 'St. Regis'],
    ['subaru', 'Subaru', ''],
    ['hi 1200d', undefined, 'HI 1200D'],
  ])('reads %s as %s %s', (text, maker, model) => {
    const name = readCarName(text);
    expect(name.maker?.name).toBe(maker);
    expect(name.model).toBe(model);
    expect(name.variant).toBeNull();
  });

  it('sets the variant apart from the model', () => {
    expect(readCarName('chrysler lebaron town @ country (sw)')).toMatchObject({
      model: 'LeBaron Town & Country',
      variant: { zh: '旅行车', en: 'station wagon' },
    });
    expect(readCarName('vw rabbit c (diesel)')).toMatchObject({ model: 'Rabbit C', variant: { en: 'diesel' } });
  });
});
