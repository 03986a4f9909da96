import type { Lettering, TextStyle } from './lettering';
import { Typeface } from './typeface';

const style: TextStyle = { size: 20, weight: 'regular', colour: '#000' };
const typeface = new Typeface();
const paths = (svg: string) => svg.match(/<path /g)?.length ?? 0;

describe('Lettering', () => {
  it('sets Latin, Chinese and Japanese, wider in bold', async () => {
    const lettering = await typeface.letteringFor('Añ 豆 の');
    expect(paths(lettering.draw('Añ豆の', style, 0, 0))).toBe(4);
    expect(lettering.width('豆', style)).toBe(20);
    expect(lettering.width('A', { ...style, weight: 'bold' })).toBeGreaterThan(lettering.width('A', style));
  });

  it.each(['👩‍👩‍👧', 'Ω', '\u{10FFFD}'])('draws one box for %s, which the font lacks', async (sign) => {
    const lettering = await typeface.letteringFor(sign);
    expect(paths(lettering.draw(sign, style, 0, 0))).toBe(1);
  });

  it('passes over what nobody sees', async () => {
    const lettering = await typeface.letteringFor('\u200b\ufe0f\u0007');
    expect(lettering.width('\u200b\u0007', style)).toBe(0);
  });

  it('cuts a text between characters as a person counts them', async () => {
    const lettering = await typeface.letteringFor('甜豆腐脑é👩‍👩‍👧');
    expect(lettering.fit('甜豆腐脑', style, 80)).toBe('甜豆腐脑');
    expect(lettering.fit('甜豆腐脑', style, 79)).toBe('甜豆…');
    const cut = lettering.fit('👩‍👩‍👧'.repeat(9), style, 60);
    expect(cut).toMatch(/^(👩‍👩‍👧)+…$/u);
    expect(lettering.width(cut, style)).toBeLessThanOrEqual(60);
  });

  it('breaks lines between words and between Chinese characters, and ends the last one', async () => {
    const lettering = await typeface.letteringFor('one two three 甜豆腐脑');
    const room = lettering.width('one two', style);
    expect(lettering.lines('one two three', style, room, 3)).toEqual(['one two', 'three']);
    expect(lettering.lines('甜豆腐脑甜豆腐脑', style, 60, 2)).toEqual(['甜豆腐', '脑甜…']);
    expect(lettering.lines('  ', style, 60, 2)).toEqual([]);
  });

  it('breaks a word that is wider than a line', async () => {
    const lettering = await typeface.letteringFor('w');
    const lines = lettering.lines('w'.repeat(30), style, 100, 10);
    expect(lines.join('')).toBe('w'.repeat(30));
    expect(Math.max(...lines.map((line) => lettering.width(line, style)))).toBeLessThanOrEqual(100);
  });

  it('has no markup of the text in what it draws', async () => {
    const text = '<script>&"';
    const lettering: Lettering = await typeface.letteringFor(text);
    expect(lettering.draw(text, style, 0, 0)).not.toMatch(/script|&/);
  });
});
