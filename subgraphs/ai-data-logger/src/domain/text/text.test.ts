import { splitPhrase, stem } from './phrases';
import { segment } from './segment';
import { quote, tokenise } from './tokens';

const words = (text: string): string =>
  tokenise(text)
    .map((token) => token.text)
    .join(' ');

describe('tokens', () => {
  test.each([
    ['one twenty eight over eighty two', '128 / 82'],
    ['a hundred and five', '105'],
    ['one oh five', '105'],
    ['eighty two point four', '82.4'],
    ['two and a half cups', '2.5 cups'],
    ['1 1/2 cups', '1.5 cups'],
    ['1½ cups', '1.5 cups'],
    ['½ avocado', '0.5 avocado'],
    ['a couple of beers', '2 beers'],
    ['half a dozen eggs', '6 eggs'],
    ['three quarters of an hour', '0.75 hour'],
    ['128/82', '128 / 82'],
    ['500ml', '500 ml'],
    ['low-fat', 'low fat'],
    ['60-65', '60 - 65'],
    ['6 a.m.', '6 am'],
    ['☕', 'coffee'],
  ])('"%s" is read as "%s"', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ['1,200', 1200],
    ['82,5', 82.5],
    ['.381', 0.381],
    ['0.381', 0.381],
  ])('the digits %s are %d', (text, value) => {
    expect(tokenise(text)[0]?.value).toBe(value);
  });

  test('offsets lead back to the words as they were written, whatever was unified', () => {
    const message = 'İ had “two”  Éclairs — 1½ each';
    const [first, last] = [tokenise(message)[2], tokenise(message).at(-1)];
    expect(quote(message, { start: first?.start ?? 0, end: last?.end ?? 0 })).toContain(
      'two” Éclairs — 1½ each',
    );
  });
});

describe('clauses', () => {
  const clauses = (text: string): string[] =>
    segment(tokenise(text)).map(({ tokens }) => tokens.map((token) => token.text).join(' '));

  test.each([
    ['bp 128/82, coffee and 2 eggs', ['bp 128 / 82', 'coffee', '2 eggs']],
    ['gin and tonic and beer', ['gin and tonic', 'beer']],
    ['13 stone and 2 pounds', ['13 stone and 2 pounds']],
    ['an hour and a half in the sauna', ['an hour and a half in the sauna']],
    ['2 oz. whiskey. Then bed.', ['2 oz . whiskey', 'bed']],
    ['eggs w/ toast', ['eggs', 'toast']],
    ['wine with my wife', ['wine with my wife']],
    ['- coffee\n- tea', ['coffee', 'tea']],
  ])('"%s" is cut at %j', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

test.each([
  ['eggs', 'egg'],
  ['potatoes', 'potato'],
  ['berries', 'berry'],
  ['glass', 'glass'],
  ['cookies', 'cookie'],
  ['piña', 'pina'],
])('the stem of %s is %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('a phrase is cut where the tokeniser cuts', () => {
  expect(splitPhrase('non-alcoholic beers')).toEqual(['non', 'alcoholic', 'beer']);
});
