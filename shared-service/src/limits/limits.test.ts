import { buildSchema } from 'graphql';

import { createOperationGuard } from '.';

const schema = buildSchema(`
  directive @mark repeatable on FIELD
  type Query { me: User, logs(first: Int = 50): LogConnection! }
  type User { id: ID!, friends: [User!]!, self: User }
  interface Log { id: ID! }
  ${['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `type ${name} implements Log { id: ID! a: Int b: Int c: Int d: Int e: Int }`).join('\n')}
  type LogConnection { edges: [LogEdge!]! totalCount: Int! }
  type LogEdge { cursor: String! node: Log! }
`);
const admit = createOperationGuard(schema);
const refused = (query: string, variables = {}) => expect(() => admit({ query, variables }));
const LIMIT = expect.objectContaining({ code: 'LIMIT_EXCEEDED' }) as Error;

/** A document whose size grows by a line per level and whose meaning doubles with each. */
function doubled(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment f${level} on User { ...f${level + 1} ...f${level + 1} }`,
  );
  return `{ me { ...f0 } } ${fragments.join(' ')} fragment f${levels} on User { id }`;
}

const everyKind = (fields: string): string =>
  ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `... on ${name} { ${fields} }`).join(' ');

describe('the operation guard', () => {
  test('lets an honest list of 100 rows over six kinds pass', () => {
    const query = `query($n: Int) { logs(first: $n) { totalCount edges { cursor node { id ${everyKind('a b c d e')} } } } }`;
    expect(admit({ query, variables: { n: 100 } })).toMatchObject({ kind: 'Document' });
    expect(admit({ query, variables: { n: 500 } })).toMatchObject({ kind: 'Document' });
  });

  test('counts a page size from the variables', () => {
    const query =
      'query($n: Int) { logs(first: $n) { edges { node { id } } } a: logs(first: $n) { edges { node { id } } } b: me { friends { friends { friends { id } } } } }';
    expect(admit({ query, variables: { n: 5 } })).toBeDefined();
    const many = Array.from(
      { length: 15 },
      (_, at) => `a${at}: logs(first: $n) { edges { node { ...row } } }`,
    ).join(' ');
    const document = `query($n: Int) { ${many} } fragment row on Log { ${everyKind('a b c d e')} }`;
    expect(admit({ query: document, variables: { n: 5 } })).toBeDefined();
    refused(document, { n: 500 }).toThrow(LIMIT);
  });

  test.each([
    ['doubled fragments', doubled(25)],
    ['a fragment that contains itself', '{ me { ...f } } fragment f on User { id ...f }'],
    ['1,000 levels', `{ me { ${'self { '.repeat(1000)} id ${'} '.repeat(1000)} } }`],
    ['20 levels', `{ me { ${'self { '.repeat(20)} id ${'} '.repeat(20)} } }`],
    ['3,000 aliases', `{ ${Array.from({ length: 3000 }, (_, at) => `a${at}: me { id }`).join(' ')} }`],
    [
      '16 aliases of __typename',
      `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
    ],
    ['11 directives', `{ me { id ${'@mark '.repeat(11)} } }`],
    ['10,000 fields', `{ me { ${'id '.repeat(10_000)} } }`],
  ])('refuses %s', (_name, query) => refused(query).toThrow(LIMIT));

  test('measures doubled fragments in time linear in the document', () => {
    const before = process.cpuUsage().user;
    refused(doubled(150)).toThrow(LIMIT);
    expect(process.cpuUsage(undefined).user - before).toBeLessThan(200_000);
  });

  test('refuses a literal that is no finite number with a sentence', () => {
    refused('{ logs(first: 5) { totalCount } a: logs(first: 1e309) { totalCount } }').toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error,
    );
  });

  test('names what is wrong with a document that is not GraphQL or does not fit the schema', () => {
    refused('{'.repeat(50_000)).toThrow(expect.objectContaining({ code: 'GRAPHQL_PARSE_FAILED' }) as Error);
    refused('{ nothing }').toThrow(/does not fit the schema/);
    refused('query A { me { id } } query B { me { id } }').toThrow(
      expect.objectContaining({ code: 'BAD_REQUEST' }) as Error,
    );
  });
});
