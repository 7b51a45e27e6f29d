/** The gateway as it comes: @apollo/gateway over HTTP to two subgraphs, Apollo Server standalone. */
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parse } from 'graphql';

import { DEFAULT_SDL } from './default-subgraph';

async function main(): Promise<void> {
  const services = ['logger', 'analytics'].map((name) => ({
    name,
    url: process.env[`URL_${name}`] ?? '',
    typeDefs: parse(DEFAULT_SDL[name] ?? ''),
  }));
  const { supergraphSdl } = composeServices(services);
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: supergraphSdl ?? '' }) });
  await startStandaloneServer(server, { listen: { port: Number(process.env.PORT), host: '127.0.0.1' } });
  process.stdout.write('listening\n');
}

void main();
