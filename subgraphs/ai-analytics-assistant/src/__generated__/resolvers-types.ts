// Made by `npm run codegen` from ../../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnswerRecord } from '../domain/answer';
import type { SubgraphContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  /** A canonical IANA time zone name such as Europe/Berlin. */
  TimeZone: { input: string; output: string };
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown };
  _FieldSet: { input: unknown; output: unknown };
};

export type Query = {
  __typename?: 'Query';
  /**
   * Answers a question about the signed-in person's own logs, with every number as a figure and every figure with the operation it comes
   * from. The answer itself and its trace are all that is stored.
   */
  ask: Answer;
};

export type QueryAskArgs = {
  input: AskInput;
};

/** A question in plain words. */
export type AskInput = {
  /** Up to 2,000 characters, for example: what was my average systolic this week? */
  question: Scalars['String']['input'];
  /** What counts as now: rows after it do not count. Default: the moment of the request. */
  askedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The zone in which time words are understood. Default: the person's. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** The conversation that the question continues; without it a new one begins. */
  conversationId?: InputMaybe<Scalars['ID']['input']>;
};

/** How an answer came out. */
export type AnswerStatus =
  /** The figures answer the question. */
  | 'ANSWERED'
  /** Something is missing or has two meanings; the text asks for it. */
  | 'NEEDS_CLARIFICATION'
  /** There is no row in the range, which the text names. */
  | 'NO_DATA'
  /** What was asked for has no place in PHDA. */
  | 'NOT_RECORDED'
  /** A clinician's question: the person's own figures at most, never advice. */
  | 'MEDICAL_ADVICE'
  /** A possible emergency: what to do now comes before everything else. */
  | 'URGENT'
  /** Nothing about the person's own logs, or an order instead of a question. */
  | 'OFF_TOPIC';

/**
 * Every number in text appears in figures; every figure names the receipt it comes from. The figure that answers the question comes first;
 * a comparison has each side, then the difference, then n; a list has one figure per item.
 */
export type Answer = {
  __typename?: 'Answer';
  /** Unique id of the answer. */
  id: Scalars['ID']['output'];
  /** The question as it was asked. */
  question: Scalars['String']['output'];
  /** The answer in words. */
  text: Scalars['String']['output'];
  /** How the answer came out. */
  status: AnswerStatus;
  /** The numbers and dates of the text, the one that answers first. */
  figures: Array<Figure>;
  /** The operations behind the figures. */
  receipts: Array<Receipt>;
  /** The conversation the answer belongs to. */
  conversationId: Scalars['ID']['output'];
  /** What understood the question: offline, or the name of a language model. Numbers are computed by code in either case. */
  model: Scalars['String']['output'];
  /** True when running the receipts again gives other numbers than the answer: a row behind it was changed or erased since. */
  stale: Scalars['Boolean']['output'];
  /** How the answer was made, or null when no trace was recorded. */
  trace: Maybe<Trace>;
};

/** One number or date of an answer. */
export type Figure = {
  __typename?: 'Figure';
  /** What the figure is. */
  label: Scalars['String']['output'];
  /** The number in the unit named, as exact as the receipt has it; null for dates, ranges and items. */
  value: Maybe<Scalars['Float']['output']>;
  /** The unit of the value, or null. */
  unit: Maybe<Scalars['String']['output']>;
  /** The figure as the text shows it. */
  text: Scalars['String']['output'];
  /** The receipt it comes from. */
  receiptId: Scalars['ID']['output'];
};

/** A GraphQL operation with absolute ranges that the asker can run again to get the same numbers (unless the answer is stale). */
export type Receipt = {
  __typename?: 'Receipt';
  /** Unique within its answer. */
  id: Scalars['ID']['output'];
  /** The operation's document. */
  operation: Scalars['String']['output'];
  /** The operation's variables; instants are absolute. */
  variables: Scalars['JSON']['output'];
  /** What the graph answered. */
  result: Scalars['JSON']['output'];
  /** How many rows are behind the result. */
  rowCount: Scalars['Int']['output'];
};

/** What the machine did to serve one operation, across all services. */
export type Trace = {
  __typename?: 'Trace';
  /** The OpenTelemetry trace id, 32 hex digits. */
  id: Scalars['ID']['output'];
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
  Answer: Answer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Answer: { __typename: 'Answer' } & GraphQLRecursivePick<FederationTypes['Answer'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AskInput: AskInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnswerStatus: AnswerStatus;
  Answer: ResolverTypeWrapper<AnswerRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Receipt: ResolverTypeWrapper<Receipt>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Trace: ResolverTypeWrapper<Trace>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  AskInput: AskInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Answer: AnswerRecord;
  Boolean: Scalars['Boolean']['output'];
  Figure: Figure;
  Float: Scalars['Float']['output'];
  Receipt: Receipt;
  Int: Scalars['Int']['output'];
  Trace: Trace;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'input'>>;
};

export type AnswerResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer'],
  FederationReferenceType extends FederationReferenceTypes['Answer'] = FederationReferenceTypes['Answer'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Answer']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType>;
};

export type FigureResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'],
> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiptId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReceiptResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  DateTime?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
};
