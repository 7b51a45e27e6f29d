import type { Shot } from './load';
import type { Wire } from './wire';

const DAY_MS = 86_400_000;
const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

const to = day(Date.now());
const from = day(Date.parse(to) - 729 * DAY_MS);
const range = { from: `${from}T00:00:00Z`, to: `${day(Date.parse(to) + DAY_MS)}T00:00:00Z` };

export type Name = 'phda' | 'bare' | 'default';

/** One request in the words of each contender, and what it means that their answers are the same. */
export type Scenario = Readonly<Record<Name, Shot>> & {
  readonly same: (answers: Readonly<Record<Name, Wire>>) => boolean;
};

const graphql = (
  path: string,
  headers: Record<string, string>,
  query: string,
  variables: object = {},
): Shot => ({
  path,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query, variables }),
});
const ours = (token: string, query: string, variables?: object): Shot =>
  graphql('/graphql', { authorization: `Bearer ${token}` }, query, variables);
const theirs = (query: string, variables?: object): Shot => graphql('/', {}, query, variables);
const bare = (path: string): Shot => ({ path, headers: {}, body: '' });

const HEART = 'id datetime systolicMmhg diastolicMmhg rateBpm';

function list(token: string): Scenario {
  const query = `{ healthLogs(kinds: [HEART], first: 100) { edges { node { id datetime ... on HeartLog { systolicMmhg diastolicMmhg rateBpm } } } } }`;
  return {
    phda: ours(token, query),
    default: theirs(`{ heartLogs(first: 100) { ${HEART} } }`),
    bare: bare('/list'),
    same: (answers) => {
      const nodes = JSON.stringify(answers.phda.data.healthLogs.edges.map((edge: Wire) => edge.node));
      return (
        nodes === JSON.stringify(answers.default.data.heartLogs) && nodes === JSON.stringify(answers.bare)
      );
    },
  };
}

function series(token: string): Scenario {
  const close = (left: number | null, right: number | null): boolean =>
    left === right || Math.abs((left ?? NaN) - (right ?? NaN)) < 1e-6;
  return {
    phda: ours(
      token,
      'query ($range: TimeRangeInput!) { series(metric: SYSTOLIC, range: $range) { buckets values counts } }',
      { range },
    ),
    default: theirs(
      'query ($from: String!, $to: String!) { series(from: $from, to: $to) { bucket value count } }',
      { from, to },
    ),
    bare: bare(`/series?from=${from}&to=${to}`),
    same: (answers) => {
      const values: (number | null)[] = answers.phda.data.series.values;
      const points: Wire[] = answers.default.data.series;
      const agree = (value: number | null, at: number): boolean =>
        close(value, points[at].value) && close(value, answers.bare.values[at]);
      return (
        values.length === points.length && values.length === answers.bare.values.length && values.every(agree)
      );
    },
  };
}

function insert(token: string): Scenario {
  const declared = '$s: Int!, $d: Int!, $r: Int!';
  const given = 'systolicMmhg: $s, diastolicMmhg: $d, rateBpm: $r';
  const variables = { s: 121, d: 79, r: 61 };
  return {
    phda: ours(token, `mutation (${declared}) { logHeart(input: { ${given} }) { ${HEART} } }`, variables),
    default: theirs(`mutation (${declared}) { logHeart(${given}) { ${HEART} } }`, variables),
    bare: bare('/insert'),
    same: (answers) =>
      answers.phda.data.logHeart.systolicMmhg === 121 &&
      answers.default.data.logHeart.systolicMmhg === 121 &&
      Boolean(answers.bare.id),
  };
}

/** The three requests of the benchmark as the person with this token sends them. */
export function scenarios(token: string): Readonly<Record<string, Scenario>> {
  return {
    'list of 100 rows': list(token),
    'two-year daily series': series(token),
    'one heart insert': insert(token),
  };
}
