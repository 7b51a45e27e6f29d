/** A subgraph as most are written: Apollo Server as it comes, Sequelize models read as objects, a series as a list of objects. No sign-in, limits or row security. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { col, DataTypes, fn, Op, Sequelize } from 'sequelize';
import { newId } from '@phda/shared-models';
import type { Wire } from '../wire';

const { DATABASE_URL, BENCH_USER, PORT, SUBGRAPH } = process.env;
const sequelize = new Sequelize(DATABASE_URL ?? '', { logging: false });
// A fresh object for each attribute: Sequelize writes the column's name into it.
const key = () => ({ type: DataTypes.UUID, primaryKey: true });
const HeartLog = sequelize.define(
  'HeartLog',
  {
    user_id: key(),
    id: key(),
    datetime: DataTypes.DATE,
    time_zone: DataTypes.TEXT,
    local_date: DataTypes.DATEONLY,
    systolic_mmhg: DataTypes.INTEGER,
    diastolic_mmhg: DataTypes.INTEGER,
    rate_bpm: DataTypes.INTEGER,
    entry_id: DataTypes.UUID,
    source: DataTypes.TEXT,
    deleted_at: DataTypes.DATE,
  },
  { tableName: 'heart_log', createdAt: 'created_at', updatedAt: 'updated_at' },
);
const LogEntry = sequelize.define(
  'LogEntry',
  { user_id: key(), id: key(), source: DataTypes.TEXT },
  { tableName: 'log_entry', createdAt: 'created_at', updatedAt: false },
);

export const DEFAULT_SDL: Readonly<Record<string, string>> = {
  logger: `type Query { heartLogs(first: Int = 50): [HeartLog!]! } type Mutation { logHeart(systolicMmhg: Int!, diastolicMmhg: Int!, rateBpm: Int!): HeartLog! }
    type HeartLog { id: ID! datetime: String! systolicMmhg: Int diastolicMmhg: Int rateBpm: Int }`,
  analytics: `type Query { series(from: String!, to: String!): [Point!]! } type Point { bucket: String! value: Float count: Int! }`,
};

const camel = (log: Wire) => ({
  id: log.id,
  datetime: log.datetime.toISOString(),
  systolicMmhg: log.systolic_mmhg,
  diastolicMmhg: log.diastolic_mmhg,
  rateBpm: log.rate_bpm,
});

const resolvers: Readonly<Record<string, Wire>> = {
  logger: {
    Query: {
      heartLogs: async (_parent: unknown, { first }: { first: number }) =>
        (
          await HeartLog.findAll({
            where: { user_id: BENCH_USER, deleted_at: null },
            order: [
              ['datetime', 'DESC'],
              ['id', 'DESC'],
            ],
            limit: first,
          })
        ).map(camel),
    },
    Mutation: {
      logHeart: async (
        _parent: unknown,
        input: { systolicMmhg: number; diastolicMmhg: number; rateBpm: number },
      ) => {
        const entry: Wire = await LogEntry.create({ user_id: BENCH_USER, id: newId(), source: 'api' });
        const measures = {
          systolic_mmhg: input.systolicMmhg,
          diastolic_mmhg: input.diastolicMmhg,
          rate_bpm: input.rateBpm,
        };
        return camel(
          await HeartLog.create(
            {
              user_id: BENCH_USER,
              id: newId(),
              datetime: new Date(),
              time_zone: 'Europe/Berlin',
              entry_id: entry.id,
              source: 'api',
              ...measures,
            },
            { returning: ['id', 'datetime', 'systolic_mmhg', 'diastolic_mmhg', 'rate_bpm'] },
          ),
        );
      },
    },
  },
  analytics: {
    Query: {
      series: async (_parent: unknown, { from, to }: { from: string; to: string }) => {
        const rows: Wire[] = await HeartLog.findAll({
          attributes: [
            'local_date',
            [fn('avg', col('systolic_mmhg')), 'value'],
            [fn('count', col('systolic_mmhg')), 'count'],
          ],
          where: { user_id: BENCH_USER, deleted_at: null, local_date: { [Op.gte]: from, [Op.lte]: to } },
          group: ['local_date'],
        });
        const byDay = new Map(rows.map((row) => [row.local_date, row]));
        const points = [];
        for (let day = new Date(from); day <= new Date(to); day.setUTCDate(day.getUTCDate() + 1)) {
          const bucket = day.toISOString().slice(0, 10);
          const row = byDay.get(bucket);
          const value = row?.get('value');
          points.push({
            bucket,
            value: value == null ? null : Number(value),
            count: Number(row?.get('count') ?? 0),
          });
        }
        return points;
      },
    },
  },
};

async function main(name: string): Promise<void> {
  const server = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs: parse(DEFAULT_SDL[name] ?? ''), resolvers: resolvers[name] }]),
  });
  await startStandaloneServer(server, { listen: { port: Number(PORT), host: '127.0.0.1' } });
  process.stdout.write('listening\n');
}

if (require.main === module) void main(SUBGRAPH ?? '');
