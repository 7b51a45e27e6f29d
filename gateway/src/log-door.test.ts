import { answerOf, readMessage } from './log-door';

describe('a message to /log', () => {
  test.each([
    ['bp 128/82', 'text/plain', { text: 'bp 128/82' }],
    ['bp 128/82', '', { text: 'bp 128/82' }],
    ['bp 128/82', 'text/markdown', { text: 'bp 128/82' }],
    [
      '{"text":"bp 128/82","key":"k1","locale":"de","more":1}',
      'application/json',
      { text: 'bp 128/82', key: 'k1', locale: 'de' },
    ],
    [
      'text=bp+128%2F82&timeZone=Europe%2FRome',
      'application/x-www-form-urlencoded',
      { text: 'bp 128/82', timeZone: 'Europe/Rome' },
    ],
    ['2 eggs + toast, 50% more', 'application/x-www-form-urlencoded', { text: '2 eggs + toast, 50% more' }],
  ])('%j as %j is read', (body, type, expected) => {
    expect(readMessage(body, type)).toEqual(expected);
  });

  test.each([
    ['{', 'application/json'],
    ['null', 'application/json'],
    ['["bp"]', 'application/json'],
    ['{"text":5}', 'application/json'],
    ['GIF89a', 'image/gif'],
  ])('%j as %j is refused', (body, type) => {
    expect(() => readMessage(body, type)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }) as Error);
  });
});

describe('the answer of /log', () => {
  const urgent = { level: 'URGENT', text: '190/125 mmHg is very high.' };
  const check = { level: 'CHECK', text: 'pulse 230 is unusual.' };

  test('says what is urgent first, then what was logged, then the rest', () => {
    expect(
      answerOf({ __typename: 'TextLogged', confirmation: 'Logged: 190/125.', notices: [check, urgent] }),
    ).toEqual({ status: 200, text: '190/125 mmHg is very high. Logged: 190/125. pulse 230 is unusual.' });
  });

  test('is 422 and says so when nothing was written, with the id that a reply needs', () => {
    expect(
      answerOf({ __typename: 'TextNeedsClarification', id: 'q1', question: 'How much?', notices: [] }),
    ).toEqual({ status: 422, text: 'Nothing was logged. How much?', question: 'q1' });
    expect(answerOf({ __typename: 'TextNotALog', reason: 'This is a question.' })).toEqual({
      status: 422,
      text: 'Nothing was logged. This is a question.',
    });
  });
});
