import { withColumnNames } from './tables';
import { tokenise } from './tokens';

const read = (message: string): string =>
  withColumnNames(tokenise(message), message)
    .map(({ text }) => text)
    .join(' ');

describe('tables', () => {
  it('names every cell by its column', () => {
    expect(read('Date | Weight\n15 Nov | 77.4')).toBe('date : 15 nov ; weight : 77.4 ; \n');
  });

  it('leaves an empty cell out', () => {
    expect(read('Weight | BF | SMM\n77.4 |  | 35.1')).toBe('weight : 77.4 ; smm : 35.1 ; \n');
  });

  it('divides cells at tabs', () => {
    expect(read('Sys\tDia\n128\t82')).toBe('sys : 128 ; dia : 82 ; \n');
  });

  it('reads columns that only stand below each other', () => {
    expect(read('Date Sys Dia\n11/17 128 82')).toBe('11 / 17 sys : 128 ; dia : 82 ; \n');
  });

  test.each(['bp 128/82\npulse 61', 'weight | 77.4', 'coffee | eggs\nbeer | wine', 'sys dia\n128'])(
    '"%s" is no table',
    (message) => {
      expect(withColumnNames(tokenise(message), message)).toEqual(tokenise(message));
    },
  );
});
