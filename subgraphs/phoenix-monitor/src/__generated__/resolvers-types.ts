// Made by `npm run codegen` from ../../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SpanRow, TraceRow } from '../domain/trace';
import type { TracePage } from '../domain/trace-page';
import type { SubgraphContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** An instant in RFC 3339 with an offset, year 1900 to 2200. PHDA answers in UTC with milliseconds. */
  DateTime: { input: string; output: string };
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown };
  _FieldSet: { input: unknown; output: unknown };
};

export type Query = {
  __typename?: 'Query';
  /** The traces of the asker, newest first. */
  traces: TraceConnection;
  /** One trace of the asker; null when there is none of that id, or when it is somebody else's. */
  trace: Maybe<Trace>;
};

export type QueryTracesArgs = {
  filter?: InputMaybe<TraceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTraceArgs = {
  id: Scalars['ID']['input'];
};

/** Which traces to list. Each field holds when any span of the trace matches it, unless its description says otherwise. */
export type TraceFilter = {
  /** The trace started at this instant or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The trace started before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** The service that did the work, such as ai-data-logger. */
  service?: InputMaybe<Scalars['String']['input']>;
  /** The name of the trace. */
  operation?: InputMaybe<Scalars['String']['input']>;
  /** The kind of span. */
  kind?: InputMaybe<SpanKind>;
  /** The status of the whole trace. */
  status?: InputMaybe<SpanStatus>;
  /** The language model that was asked. */
  model?: InputMaybe<Scalars['String']['input']>;
  /** The whole trace took at least this many milliseconds. */
  minDurationMs?: InputMaybe<Scalars['Float']['input']>;
  /** Occurs in a name, an input or an output, in upper or lower case. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a span stands for, in the words of OpenInference. */
export type SpanKind =
  /** A whole task that decides its own steps, such as a question. */
  | 'AGENT'
  /** A step, or several in a row. */
  | 'CHAIN'
  /** A call of a language model. */
  | 'LLM'
  /** A call of a tool. */
  | 'TOOL'
  /** A search for evidence. */
  | 'RETRIEVER'
  /** Putting what was found in order. */
  | 'RERANKER'
  /** Turning text into vectors. */
  | 'EMBEDDING'
  /** A safety check. */
  | 'GUARDRAIL'
  /** A judgement of a result. */
  | 'EVALUATOR'
  /** Filling in a prompt. */
  | 'PROMPT'
  /** Anything else, or not said. */
  | 'OTHER';

/** How a span or a whole trace ended. */
export type SpanStatus =
  /** It says that it succeeded; of a trace, no span failed and at least one says so. */
  | 'OK'
  /** It failed; of a trace, at least one span did. */
  | 'ERROR'
  /** It does not say. */
  | 'UNSET';

/** What the machine did to serve one operation, across all services. */
export type Trace = {
  __typename?: 'Trace';
  /** The OpenTelemetry trace id, 32 hex digits. */
  id: Scalars['ID']['output'];
  /** The name of the first span, or of the earliest one while the first is missing. */
  name: Scalars['String']['output'];
  /** The service of the first span, or of the earliest one while the first is missing. */
  service: Scalars['String']['output'];
  /** When the earliest span started. */
  startTime: Scalars['DateTime']['output'];
  /** From the start of the earliest span to the end of the latest, in milliseconds. */
  durationMs: Scalars['Float']['output'];
  /** ERROR when any span failed. */
  status: SpanStatus;
  /** The number of spans. */
  spanCount: Scalars['Int']['output'];
  /** Tokens in and out of models. Spans of kind AGENT and CHAIN do not count: they repeat those of the calls inside them. */
  totalTokens: Scalars['Int']['output'];
  /** US dollars paid for models; null when nothing or not everything has a known price. */
  costUsd: Maybe<Scalars['Float']['output']>;
  /** The spans in the order of their start. */
  spans: Array<Span>;
};

/** One piece of work with a beginning and an end. */
export type Span = {
  __typename?: 'Span';
  /** The span id of OpenTelemetry, 16 hex digits. */
  id: Scalars['ID']['output'];
  /** The span that caused this one; null for the first. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** What was done. */
  name: Scalars['String']['output'];
  /** The service that did it. */
  service: Scalars['String']['output'];
  /** What it stands for. */
  kind: SpanKind;
  /** When it started. */
  startTime: Scalars['DateTime']['output'];
  /** How long it took, in milliseconds. */
  durationMs: Scalars['Float']['output'];
  /** How it ended. */
  status: SpanStatus;
  /** What was said about the end, mostly on failure. */
  statusMessage: Maybe<Scalars['String']['output']>;
  /** The language model that was asked. */
  model: Maybe<Scalars['String']['output']>;
  /** Tokens that went into the model; null when not said. */
  promptTokens: Maybe<Scalars['Int']['output']>;
  /** Tokens that came out of the model; null when not said. */
  completionTokens: Maybe<Scalars['Int']['output']>;
  /** US dollars paid; null when the price is not known. */
  costUsd: Maybe<Scalars['Float']['output']>;
  /** What went in, as text or JSON. */
  input: Maybe<Scalars['String']['output']>;
  /** What came out, as text or JSON. */
  output: Maybe<Scalars['String']['output']>;
  /** The attributes of the span by name, as they were sent; what became input and output is not repeated. */
  attributes: Scalars['JSON']['output'];
};

/** One page of traces. */
export type TraceConnection = {
  __typename?: 'TraceConnection';
  /** The traces of this page, newest first. */
  edges: Array<TraceEdge>;
  /** Whether and where it goes on. */
  pageInfo: PageInfo;
  /** The number of traces on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One trace of a page. */
export type TraceEdge = {
  __typename?: 'TraceEdge';
  /** Where this trace stands in the list. */
  cursor: Scalars['String']['output'];
  /** The trace. */
  node: Trace;
};

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** The cursor of the last item, or null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Trace: Trace;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Trace: { __typename: 'Trace' } & GraphQLRecursivePick<FederationTypes['Trace'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  TraceFilter: TraceFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SpanKind: SpanKind;
  SpanStatus: SpanStatus;
  Trace: ResolverTypeWrapper<TraceRow>;
  Span: ResolverTypeWrapper<SpanRow>;
  TraceConnection: ResolverTypeWrapper<TracePage>;
  TraceEdge: ResolverTypeWrapper<Omit<TraceEdge, 'node'> & { node: ResolversTypes['Trace'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  TraceFilter: TraceFilter;
  Float: Scalars['Float']['output'];
  Trace: TraceRow;
  Span: SpanRow;
  TraceConnection: TracePage;
  TraceEdge: Omit<TraceEdge, 'node'> & { node: ResolversParentTypes['Trace'] };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  traces?: Resolver<
    ResolversTypes['TraceConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTracesArgs, 'first'>
  >;
  trace?: Resolver<
    Maybe<ResolversTypes['Trace']>,
    ParentType,
    ContextType,
    RequireFields<QueryTraceArgs, 'id'>
  >;
};

export type TraceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace'],
  FederationReferenceType extends FederationReferenceTypes['Trace'] = FederationReferenceTypes['Trace'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Trace']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SpanStatus'], ParentType, ContextType>;
  spanCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type SpanResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpanKind'], ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SpanStatus'], ParentType, ContextType>;
  statusMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promptTokens?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completionTokens?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  costUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  output?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type TraceConnectionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TraceConnection'] = ResolversParentTypes['TraceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TraceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceEdgeResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['TraceEdge'] = ResolversParentTypes['TraceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trace'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  TraceConnection?: TraceConnectionResolvers<ContextType>;
  TraceEdge?: TraceEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
