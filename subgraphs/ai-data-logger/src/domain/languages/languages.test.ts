import { CATALOGUE_NAMES } from '../look-up/catalogue';
import { regionOf } from '../region';
import { completeMessage, isWithdrawal } from '../reply';
import { pieces, quote, tokenise } from '../text/tokens';
import { understand } from '../engine';
import type { Situation } from '../types';
import * as french from './french/food';
import * as frenchDrinks from './french/drinks';
import * as german from './german/food';
import * as germanDrinks from './german/drinks';
import * as italian from './italian/food';
import * as italianDrinks from './italian/drinks';
import * as spanish from './spanish/food';
import * as spanishDrinks from './spanish/drinks';
import { LANGUAGES } from '.';
import { expand, fold } from './pattern';
import { inEnglish, wordingOf } from './wording';

const at = (timeZone: string): Situation => ({
  writtenAt: '2026-11-18T14:30:00.000Z',
  timeZone,
  region: regionOf(timeZone, null),
});
const US = at('America/New_York').region;
const BERLIN = at('Europe/Berlin');

test.each([
  ['schwarz(er|en)? kaffee', ['schwarz kaffee', 'schwarzer kaffee', 'schwarzen kaffee']],
  ['(a|b (c|d))? x', ['x', 'a x', 'b c x', 'b d x']],
])('the pattern "%s" stands for its phrases', (pattern, phrases) => {
  expect(expand(pattern).sort()).toEqual([...phrases].sort());
});

test('a pattern that does not close is refused', () => {
  expect(() => expand('(a|b')).toThrow(/does not close/);
  expect(() => expand('a)')).toThrow(/closes what it did not open/);
});

/** Says how strong a drink is, not which. */
const UNNAMED = new Set(['alcohol free']);

const things = [
  german,
  germanDrinks,
  spanish,
  spanishDrinks,
  french,
  frenchDrinks,
  italian,
  italianDrinks,
].flatMap((book) => Object.values(book).flatMap((phrases) => Object.keys(phrases)));

test.each([...new Set(things)].filter((name) => !UNNAMED.has(name)))(
  '"%s" ends in a name of the catalogue',
  (name) => {
    const tokens = tokenise(name.replaceAll('#', '2'));
    const last = CATALOGUE_NAMES.find(tokens).at(-1);
    expect(last && last.at + last.length).toBe(tokens.length);
  },
);

test.each(LANGUAGES)('numbers in $code are read as they are spelled', ({ language, numbers }) => {
  for (let value = 2; value < 300; value += 1)
    for (const phrase of language.spell(value)) {
      const tokens = pieces(phrase);
      expect([phrase, numbers.match(tokens, 0)?.tokens[0]?.value]).toEqual([phrase, value]);
    }
});

test.each([
  ['2 Bier gestern Abend', 'gestern Abend', 'yesterday evening'],
  ["j'ai bu un café à 8h30", 'à 8h30', 'at 8:30'],
  ['dos cañas', 'dos cañas', '2 x 200 ml beer'],
  ["mezz'ora fa", "mezz'ora fa", 'half an hour ago'],
])('in "%s" the English of "%s" has its place', (message, words, english) => {
  const { tokens } = wordingOf(message, US);
  const start = message.indexOf(words);
  const said = tokens.filter((token) => token.start >= start && token.end <= start + words.length);
  expect(
    said
      .map(({ text, glued }) => (glued ? text : ` ${text}`))
      .join('')
      .trim(),
  ).toBe(inEnglish(english, US).toLowerCase());
  expect(quote(message, { start: said[0]?.start ?? 0, end: said.at(-1)?.end ?? 0 })).toBe(words);
});

test.each(['Blutdruck', 'presión', 'poids', 'battiti'])(
  'accents and umlauts of "%s" may be left out',
  (word) => {
    expect(wordingOf(`${word} 60`, US).tokens[0]?.text).toBe(
      wordingOf(`${fold(word)} 60`, US).tokens[0]?.text,
    );
  },
);

test.each([
  ['haehnchenbrust 200g', 'hähnchenbrust 200g'],
  ['gruener tee', 'grüner tee'],
  ['cafe solo a las 9', 'café solo a las 9'],
])('"%s" is "%s"', (typed, spelled) => {
  expect(inEnglish(typed, US)).toBe(inEnglish(spelled, US));
});

test('a word of the message is the description, whatever it is called in English', () => {
  const decision = understand('2 Semmeln mit Käse', BERLIN);
  expect(decision.type === 'log' && decision.drafts.map(({ fields }) => fields['shortDescription'])).toEqual([
    '2 Semmeln',
    'Käse',
  ]);
});

test('a foreign word is no slip of an English one beside it', () => {
  const decision = understand('Puls 60 nach schlechter Nacht', BERLIN);
  expect(decision.type === 'log' && decision.drafts.map(({ kind, note }) => [kind, note])).toEqual([
    ['HEART', 'nach schlechter Nacht'],
  ]);
});

test.each([
  ['die with', 'had a die-cut cookie with milk'],
  ['pain', 'took 400 mg ibuprofen for pain'],
  ['sale', 'coffee on sale at the main station'],
  ['fast', 'bp 128/82 after a fast walk'],
  ['me', 'me and dad had 2 beers, las vegas'],
])('the false friend "%s" leaves English as it is', (_, message) => {
  for (const zone of ['America/New_York', 'Europe/Berlin', 'Europe/Madrid', 'Europe/Paris', 'Europe/Rome'])
    expect(inEnglish(message, at(zone).region)).toBe(message);
});

test.each([
  ['letzten Kaffee löschen', 'delete last coffee'],
  ['mach das rückgängig', 'undo that'],
  ["cancella l'ultima birra", 'delete the last beer'],
  ['supprime le dernier café', 'delete the last coffee'],
  ['borra la última cerveza', 'delete the last beer'],
  ['nein, es war gestern', 'no, it was yesterday'],
  ['no, fue ayer', 'no, it was yesterday'],
])('the order "%s" is "%s"', (message, english) => {
  expect(inEnglish(message, US)).toBe(english);
});

test.each(['nein', 'vergiss es', 'olvídalo', 'laisse tomber', 'lascia stare', 'abbrechen', 'annule'])(
  '"%s" takes a held-back message back',
  (answer) => {
    expect(isWithdrawal(answer, US)).toBe(true);
  },
);

test('an answer in the language of its message completes it', () => {
  const message = 'etwas Käse';
  const open = { start: 0, end: 5 };
  expect(completeMessage(message, open, 'zwei Scheiben', BERLIN)).toBe('zwei Scheiben Käse');
  expect(completeMessage(message, open, 'blabla', BERLIN)).toBe(message);
});

test('the locale decides between languages that share a word', () => {
  expect(wordingOf('latte 200 ml', regionOf('America/New_York', 'it-IT')).language?.code).toBe('it');
  expect(wordingOf('latte 200 ml', US).language).toBeNull();
});

test.each(['wypiłem 2 kawy', 'давление 128/82', '2 biertjes gisteren', 'bugün 1 kahve içtim'])(
  '"%s" is asked for in a language that is understood',
  (message) => {
    const decision = understand(message, BERLIN);
    expect(decision.type === 'ask' && decision.question).toMatch(
      /English, German, Spanish, French,? and Italian/,
    );
  },
);
