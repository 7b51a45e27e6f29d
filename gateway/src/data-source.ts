import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import {
  createDelegation,
  currentTraceparent,
  type Identity,
  type SubgraphClient,
} from '@phda/shared-service';

/** What the gateway keeps of one client operation. */
export interface GatewayContext {
  readonly identity: Identity | null;
  readonly correlationId: string;
  /** Apollo Server copies the context of each operation: what comes back goes into this box. */
  readonly session: SessionChange;
}

/** Filled when accounts opened (a token) or ended (null) a session: the HTTP layer turns it into a cookie. */
export interface SessionChange {
  to?: { readonly token: string; readonly expiresAt: string } | null;
}

/** Sends each fetch of a query plan to its subgraph's own handler, so that limits, validation and masking hold in both topologies. */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  constructor(
    private readonly subgraph: SubgraphClient,
    private readonly delegationKey: string,
  ) {}

  /** `_service` and health checks of the gateway library do not occur with a static supergraph: each call is a client's fetch. */
  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<GatewayGraphQLResponse> {
    const { request } = options;
    // The library widens the context for calls that it makes itself while loading schemas over HTTP; with a static supergraph there are none.
    const context = options.context as GatewayContext;
    const { identity, correlationId } = context;
    const asksForAsker = identity && this.subgraph.name === 'ai-analytics-assistant';
    const response = await this.subgraph.handle(
      {
        query: request.query ?? '',
        variables: request.variables ?? {},
        operationName: request.operationName ?? null,
      },
      {
        subgraph: this.subgraph.name,
        identity,
        correlationId,
        traceparent: currentTraceparent(),
        delegation: asksForAsker ? createDelegation(identity, this.delegationKey) : null,
      },
    );
    this.takeSession(response.extensions, context);
    return { data: response.data, errors: response.errors } as GatewayGraphQLResponse;
  }

  private takeSession(
    extensions: Readonly<Record<string, unknown>> | undefined,
    context: GatewayContext,
  ): void {
    if (this.subgraph.name !== 'accounts' || !extensions || !('phdaSession' in extensions)) return;
    context.session.to = extensions.phdaSession as SessionChange['to'];
  }
}
