import { cropArea, movedBy, WHOLE, zoomedTo } from './crop';

const wide = { width: 400, height: 200 };

describe('the square cut from a picture', () => {
  it('starts as the largest one in the middle', () => {
    expect(cropArea(wide, WHOLE)).toEqual({ left: 100, top: 0, side: 200 });
  });

  it('moves by parts of its side, and stops at the edge of the picture', () => {
    expect(cropArea(wide, movedBy(wide, WHOLE, 0.25, 0))).toEqual({ left: 150, top: 0, side: 200 });
    expect(cropArea(wide, movedBy(wide, WHOLE, 9, 9))).toEqual({ left: 200, top: 0, side: 200 });
    expect(cropArea(wide, movedBy(wide, WHOLE, -9, -9))).toEqual({ left: 0, top: 0, side: 200 });
  });

  it('zooms in around its centre, up to four times', () => {
    expect(cropArea(wide, zoomedTo(wide, WHOLE, 2))).toEqual({ left: 150, top: 50, side: 100 });
    expect(zoomedTo(wide, WHOLE, 9).zoom).toBe(4);
  });

  it('stays inside the picture when it is zoomed out at an edge', () => {
    const corner = movedBy(wide, zoomedTo(wide, WHOLE, 4), 9, 9);
    expect(cropArea(wide, zoomedTo(wide, corner, 1))).toEqual({ left: 200, top: 0, side: 200 });
  });
});
