import { regionOf } from '../../../region';
import { decimalSignOf, isMissing, readNumber } from './numbers';

const berlin = regionOf('Europe/Berlin', null);
const newYork = regionOf('America/New_York', null);

describe('numbers of files', () => {
  test.each([
    ['80.5', '.', 80.5],
    ['80,5', '.', 80.5],
    ['80,5', ',', 80.5],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1.234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1 234,5', ',', 1234.5],
    ["1'234.5", '.', 1234.5],
    ['1.5e-7', '.', 1.5e-7],
    ['-3', '.', -3],
    ['12 34x', '.', null],
    ['1,2.3,4', '.', null],
    ['abc', '.', null],
  ] as const)('%s with decimal sign %s is %s', (text, decimal, expected) => {
    expect(readNumber(text, decimal)).toBe(expected);
  });

  test.each(['', ' ', '-', '--', 'n/a', 'N/A', 'null', 'k.A.', '—'])('"%s" is missing', (text) => {
    expect(isMissing(text)).toBe(true);
  });

  test('0 is not missing', () => {
    expect(isMissing('0')).toBe(false);
  });

  test('the decimal sign is the one that only decimals explain, else the habit of delimiter and country', () => {
    expect(decimalSignOf(['1,234', '80,5'], ',', newYork)).toBe(',');
    expect(decimalSignOf(['1.234', '80.5'], ';', berlin)).toBe('.');
    expect(decimalSignOf(['1.234'], ';', berlin)).toBe(',');
    expect(decimalSignOf(['1.234'], ';', newYork)).toBe('.');
    expect(decimalSignOf(['182.375'], ',', berlin)).toBe('.');
  });
});
