import { type LoggerInProcess, person, startLogger } from './logger';

type Wire = ReturnType<typeof JSON.parse>;
type Person = ReturnType<typeof person>;

const LOG =
  'mutation ($input: LogTextInput!) { logText(input: $input) { __typename ... on TextLogged { logs { id } notices { level text } } ... on TextChanged { notices { level text } } ... on TextNeedsClarification { notices { level text } } ... on TextNotALog { reason } } }';
const HEART = 'mutation ($input: LogHeartInput!) { logHeart(input: $input) { id notices { level text } } }';
const PREFER = 'mutation { setLoggingPreferences(input: { pregnancy: PREGNANT }) { pregnancy } }';
const READ =
  '{ healthLogs(kinds: [HEART]) { edges { node { id ... on HeartLog { notices { level text } } } } } }';

const SYMPTOMS =
  /^\d+\/\d+ mmHg is very high\. With the symptoms you describe, call your local emergency number \(112\) now/;
const MATERNITY = /local emergency number \(112\).*maternity unit/;
const PLAIN = /local emergency number \(112\).*Without such symptoms, rest and measure again/;

describe('the urgent rule', () => {
  let app: LoggerInProcess;
  beforeAll(async () => void (app = await startLogger()), 30_000);
  afterAll(() => app.clone.drop());

  const data = async (who: Person, query: string, variables = {}): Promise<Wire> => {
    const response = await app.ask(who, query, variables);
    expect(response.errors).toBeUndefined();
    return response.data;
  };
  const urgent = (notices: readonly Wire[]): string[] =>
    notices.filter(({ level }) => level === 'URGENT').map(({ text }) => text);
  const told = async (who: Person, text: string): Promise<string[]> =>
    urgent((await data(who, LOG, { input: { text } })).logText.notices);
  const entered = async (who: Person, input: Wire): Promise<string[]> =>
    urgent((await data(who, HEART, { input })).logHeart.notices);
  const read = async (who: Person): Promise<string[]> =>
    (await data(who, READ)).healthLogs.edges.flatMap(({ node }: Wire) => urgent(node.notices));

  test.each([
    ['Europe/Berlin', 'Blutdruck 190/100 und Brustschmerzen', SYMPTOMS],
    ['Europe/Berlin', 'Blutdruck 185/100, mir ist schwindelig und ich habe Sehstörungen', SYMPTOMS],
    ['Europe/Berlin', 'Blutdruck 190/100 keine Brustschmerzen', PLAIN],
    ['Europe/Berlin', 'bp 161/95 im 8. Monat schwanger', MATERNITY],
    ['Europe/Berlin', 'Blutdruck 161/95, habe vor 5 Tagen entbunden', MATERNITY],
    ['Europe/Madrid', 'tensión 190/100 y dolor en el pecho', SYMPTOMS],
    ['Europe/Madrid', 'tensión 190/100 sin dolor en el pecho', PLAIN],
    ['Europe/Madrid', 'tensión 165/100 embarazada de 30 semanas', MATERNITY],
    ['Europe/Paris', 'tension 190/100 et douleur à la poitrine', SYMPTOMS],
    ['Europe/Paris', 'tension 190/100 sans douleur à la poitrine', PLAIN],
    ['Europe/Paris', 'tension 170/112 enceinte de 7 mois', MATERNITY],
    ['Europe/Rome', 'pressione 190/100 e dolore al petto', SYMPTOMS],
    ['Europe/Rome', 'pressione 190/100 nessun dolore al petto', PLAIN],
    ['Europe/Rome', 'pressione 165/100, ho partorito 5 giorni fa', MATERNITY],
  ])('%s: "%s" is logged with its advice, and reads the same later', async (timeZone, text, advice) => {
    const who = person(timeZone);
    const { logText } = await data(who, LOG, { input: { text } });
    expect(logText).toMatchObject({ __typename: 'TextLogged', logs: [expect.anything()] });
    expect(urgent(logText.notices)).toEqual([expect.stringMatching(advice)]);
    expect(await read(who)).toEqual(urgent(logText.notices));
  });

  test.each([
    ['a note', { note: 'chest pain' }, SYMPTOMS],
    ['a note of another language', { note: 'Atemnot seit einer Stunde' }, SYMPTOMS],
    ['a tag', { tags: ['chest-pain'] }, SYMPTOMS],
    ['a note that denies it', { note: 'no chest pain' }, PLAIN],
  ])('a form is read with %s', async (_label, words, advice) => {
    const anna = person();
    const notices = await entered(anna, { systolicMmhg: 190, diastolicMmhg: 95, ...words });
    expect(notices).toEqual([expect.stringMatching(advice)]);
    expect(await read(anna)).toEqual(notices);
  });

  test.each([
    ['a note', { note: 'pregnant' }],
    ['a tag', { tags: ['#pregnant'] }],
    ['a note of another language', { note: 'embarazada' }],
  ])('a pregnancy in %s lowers the limits of a form', async (_label, words) => {
    const pressures = { systolicMmhg: 162, diastolicMmhg: 95 };
    expect(await entered(person(), pressures)).toEqual([]);
    expect(await entered(person(), { ...pressures, ...words })).toEqual([expect.stringMatching(MATERNITY)]);
  });

  test('a symptom in the note of a form is an emergency at any pressure', async () => {
    expect(await entered(person(), { systolicMmhg: 130, diastolicMmhg: 80, note: 'chest pain' })).toEqual([
      expect.stringMatching(/^What you describe can be an emergency.*\(112\)/),
    ]);
  });

  test('a pregnancy of the profile counts at every door, for this person only', async () => {
    const [anna, bela] = [person(), person()];
    await data(anna, PREFER);
    const form = { systolicMmhg: 162, diastolicMmhg: 95 };
    expect(await entered(anna, form)).toEqual([expect.stringMatching(MATERNITY)]);
    expect(await entered(bela, form)).toEqual([]);
    const MANY =
      'mutation ($logs: [LogInput!]!) { logMany(logs: $logs) { logs { id ... on HeartLog { notices { level text } } } } }';
    const measures = [
      { measure: 'SYSTOLIC', value: 162 },
      { measure: 'DIASTOLIC', value: 95 },
    ];
    const { logMany } = await data(anna, MANY, { logs: [{ kind: 'HEART', measures }] });
    expect(urgent(logMany.logs[0].notices)).toEqual([expect.stringMatching(MATERNITY)]);
    const EDIT =
      'mutation ($id: ID!, $changes: LogChanges!) { editLog(id: $id, changes: $changes) { log { ... on HeartLog { notices { level text } } } } }';
    const changes = { measures: [{ measure: 'SYSTOLIC', value: 165 }] };
    const { editLog } = await data(anna, EDIT, { id: logMany.logs[0].id, changes });
    expect(urgent(editLog.log.notices)).toEqual([expect.stringMatching(/^165\/95.*maternity unit/)]);
    expect(await read(anna)).toHaveLength(2);
  });

  test('a correction is read with the message that it corrects', async () => {
    const anna = person();
    expect(await told(anna, 'bp 175/95 and my left arm feels weak')).toEqual([
      expect.stringMatching(/^What you describe can be an emergency/),
    ]);
    expect(await told(anna, 'sorry I meant 185/95')).toEqual([expect.stringMatching(SYMPTOMS)]);
    expect(await read(anna)).toEqual([expect.stringMatching(SYMPTOMS)]);
  });

  test('the number is that of the place, not of the language of the phone', async () => {
    const input = { text: 'bp 190/95', locale: 'en-US' };
    const [notice] = urgent((await data(person('Europe/Berlin'), LOG, { input })).logText.notices);
    expect(notice).toContain('(112)');
    const anna = person('America/New_York');
    expect(await entered(anna, { systolicMmhg: 190, diastolicMmhg: 95 })).toEqual([
      expect.stringContaining('(911)'),
    ]);
    expect(await entered(person('UTC'), { systolicMmhg: 190, diastolicMmhg: 95 })).toEqual([
      expect.stringMatching(/call your local emergency number now/),
    ]);
  });

  test("someone else's pregnancy or pain is not the writer's", async () => {
    const anna = person();
    expect(await told(anna, 'bp 165/100, my wife is pregnant')).toEqual([]);
    expect(await told(anna, 'bp 190/100, my wife has chest pain')).toEqual([expect.stringMatching(PLAIN)]);
  });
});
