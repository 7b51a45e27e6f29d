import fc from 'fast-check';

import { withoutSideNumbers } from './asides';

const read = (text: string): string => withoutSideNumbers(text).replace(/ +/g, ' ').trim();

describe('asides', () => {
  test.each([
    ['bp 141/91 (target <130/80)', 'bp 141/91'],
    ['weight 95kg, goal 88', 'weight 95kg'],
    ['weight 181.4 (was 183)', 'weight 181.4'],
    ['78.3 kg (55.8~75.6)', '78.3 kg'],
    ['bp 128/82 not 182/82', 'bp 128/82'],
    ['weight down from 182 to 180.4', 'weight down to 180.4'],
    ['1) 128/82 2) 126/80', '128/82 126/80'],
    ['reading 2: 126/80', '126/80'],
    ['bmi 24.9 kg/m2', 'bmi 24.9'],
  ])('"%s" is read as "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['coffee (2-3)', 'sauna from 6 to 6:40', '12. weight 82', 'bp 128/82 (left arm)', 'set a goal'])(
    '"%s" is kept',
    (text) => {
      expect(withoutSideNumbers(text)).toBe(text);
    },
  );

  it('blanks the numbers of a list that counts from one', () => {
    expect(withoutSideNumbers('1. 128/82\n2. 126/80')).toBe('   128/82\n   126/80');
  });

  it('moves nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withoutSideNumbers(text)).toHaveLength(text.length);
      }),
    );
  });
});
