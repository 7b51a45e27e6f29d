import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  inSpan,
  isErrorCode,
  type Logger,
  maskError,
  type SubgraphClient,
  type SubgraphName,
} from '@phda/shared-service';
import {
  type ASTVisitor,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type ValidationContext,
} from 'graphql';

import { type GatewayContext, SubgraphDataSource } from './data-source';

export interface GraphOptions {
  readonly supergraphSdl: string;
  readonly subgraphs: Readonly<Record<SubgraphName, SubgraphClient>>;
  readonly delegationKey: string;
  readonly logger: Logger;
  /** Off: no landing page, no introspection. */
  readonly development: boolean;
}

/** The Apollo Server over the composed supergraph, and the schema that clients see. */
export interface Graph {
  readonly server: ApolloServer<GatewayContext>;
  readonly schema: GraphQLSchema;
}

/** Starts the gateway on the committed supergraph; needs no subgraph to be up. */
export async function startGraph(options: GraphOptions): Promise<Graph> {
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    buildService: ({ name }) =>
      new SubgraphDataSource(
        options.subgraphs[name as SubgraphName],
        options.delegationKey,
      ) as GraphQLDataSource,
    logger: quiet,
    queryPlannerConfig: { debug: { maxEvaluatedPlans: 1000 } },
  });
  let schema: GraphQLSchema | null = null;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const server = new ApolloServer<GatewayContext>({
    gateway: traced(gateway),
    introspection: options.development,
    validationRules: [withoutSubscriptions],
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => presentError(formatted, error, options.logger),
    logger: quiet,
    stopOnTerminationSignals: false,
    plugins: plugins(options.development),
  });
  await server.start();
  if (!schema) throw new Error('The gateway has loaded no schema.');
  return { server, schema };
}

/** The graph has no subscription type, which validation by itself only notices for its fields. */
function withoutSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
      const message =
        'This graph answers queries and mutations; there are no subscriptions. Please send a query.';
      context.reportError(new GraphQLError(message, { nodes: [node] }));
    },
  };
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

function plugins(development: boolean) {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    development
      ? ApolloServerPluginLandingPageLocalDefault({ embed: true })
      : ApolloServerPluginLandingPageDisabled(),
  ];
}

/** One client operation is one trace: the root span opens before planning and ends with the answer. */
function traced(gateway: ApolloGateway): GatewayInterface {
  return {
    load: async (loading) => {
      const { executor } = await gateway.load(loading);
      const run: GatewayExecutor = (request) =>
        inSpan(operationLabel(request.operation, request.operationName ?? null), { kind: 'CHAIN' }, () =>
          executor(request),
        );
      return { executor: run };
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
  };
}

/** The operation's name, else its root fields: what a person recognises in a list of traces. Never variables or literals. */
export function operationLabel(operation: OperationDefinitionNode, name: string | null): string {
  if (name) return name;
  const fields = operation.selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD ? [node.name.value] : [],
  );
  return `${operation.operation} ${fields.join(' ')}`.trim().slice(0, 120);
}

/** Subgraphs have masked their errors and the gateway library has wrapped them: codes of the table pass without the service's name, the rest is masked here. */
function presentError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const { code, errorId } = formatted.extensions ?? {};
  const masked = code === 'INTERNAL_SERVER_ERROR' && typeof errorId === 'string';
  if (!masked && (!isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR')) return maskError(error, logger);
  return {
    message: formatted.message,
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    extensions: masked ? { code, errorId } : { code },
  };
}
