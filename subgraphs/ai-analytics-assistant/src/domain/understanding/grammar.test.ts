import fc from 'fast-check';

import { notationOf } from '../../../tests/notation';
import { QUESTIONS_1 } from '../../../tests/questions-1';
import { QUESTIONS_2 } from '../../../tests/questions-2';
import { QUESTIONS_3 } from '../../../tests/questions-3';
import { QUESTIONS_4 } from '../../../tests/questions-4';
import { QUESTIONS_5 } from '../../../tests/questions-5';
import { resolvePhrase } from '../time/resolve';
import { understand } from './grammar';
import { Intent } from './intent';

const asking = { askedAt: '2026-11-21T14:30:00.000Z', timeZone: 'America/New_York' };
const table = `${QUESTIONS_1}${QUESTIONS_2}${QUESTIONS_3}${QUESTIONS_4}${QUESTIONS_5}`
  .split('\n')
  .filter((line) => line.includes(' => '))
  .map((line) => line.split(' => ') as [string, string]);

describe('the grammar', () => {
  test('the table has at least 150 questions', () => {
    expect(table.length).toBeGreaterThanOrEqual(150);
  });

  test.each(table)('%s', (question, asked) => {
    expect(notationOf(question)).toBe(asked);
  });

  const words = fc.constantFrom(
    ...table.flatMap(([question]) => question.split(' ')),
    ...[
      '',
      '140/90',
      '31',
      '2026-02-31',
      '99',
      'q9',
      '12:75',
      '25pm',
      'between',
      'and',
      '\u{1f600}',
      "'",
      '((',
      '%',
      '§',
      '~',
    ],
  );
  const garbled = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' '));
  const any = fc.oneof(garbled, fc.string({ unit: 'grapheme', maxLength: 300 }));

  test('never throws, gives a valid intent, and the same one every time', () => {
    fc.assert(
      fc.property(any, (question) => {
        const intent = understand(question, asking);
        expect(Intent.parse(intent)).toEqual(intent);
        expect(understand(question, asking)).toEqual(intent);
      }),
      { numRuns: 400 },
    );
  });

  test('no range is empty or reaches past the millisecond of asking, whatever is asked and wherever', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Europe/Berlin',
      'Pacific/Apia',
      'Asia/Kolkata',
      'America/Sao_Paulo',
    );
    const moments = fc
      .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 0, 1) })
      .map((ms) => new Date(ms).toISOString());
    fc.assert(
      fc.property(garbled, zones, moments, (question, timeZone, askedAt) => {
        const intent = understand(question, { askedAt, timeZone });
        for (const { phrase } of intent.kind === 'COMPUTE' ? intent.sides : []) {
          const range = phrase && resolvePhrase(phrase, { askedAt, timeZone });
          if (!range) continue;
          expect(range.from < range.to).toBe(true);
          expect(Date.parse(range.to)).toBeLessThanOrEqual(Date.parse(askedAt) + 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a question of 2,000 characters is read in well under a second', () => {
    const long = 'average systolic between 5 may and 1 june or not more than last week of '
      .repeat(28)
      .slice(0, 2000);
    const before = performance.now();
    understand(long, asking);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
