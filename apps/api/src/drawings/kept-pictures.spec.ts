import { KeptPictures } from './kept-pictures';

const picture = (bytes: number) => Buffer.alloc(bytes);

describe('KeptPictures', () => {
  it('drops what was asked for longest ago when it is full', () => {
    const kept = new KeptPictures(100);
    kept.keep('a', picture(40));
    kept.keep('b', picture(40));
    kept.get('a');
    kept.keep('c', picture(40));
    expect(['a', 'b', 'c'].map((key) => kept.get(key)?.length)).toEqual([40, undefined, 40]);
  });

  it('counts a picture that is kept again once', () => {
    const kept = new KeptPictures(100);
    for (let time = 0; time < 5; time += 1) kept.keep('a', picture(60));
    kept.keep('b', picture(40));
    expect(kept.get('a')).toBeDefined();
  });

  it('does not keep what is larger than all its room', () => {
    const kept = new KeptPictures(100);
    kept.keep('a', picture(101));
    expect(kept.get('a')).toBeUndefined();
  });
});
