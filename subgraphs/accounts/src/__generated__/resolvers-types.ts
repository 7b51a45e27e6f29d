// Made by `npm run codegen` from ../../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Account as AccountRow } from '../domain/account';
import type { ApiToken as ApiTokenRow } from '../domain/api-token';
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
  /** A canonical IANA time zone name such as Europe/Berlin. */
  TimeZone: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

export type Query = {
  __typename?: 'Query';
  /** The person whose token came with the request; null without one. */
  me: Maybe<User>;
  /** The API tokens of the person that are not revoked, newest first, expired ones included. Needs a session: a token cannot list tokens. */
  apiTokens: Array<ApiToken>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Creates a person and signs them in. */
  signUp: SignInResult;
  /** Opens a session. After 5 failed tries in a row the account is locked for 15 minutes. */
  signIn: SignInResult;
  /** Ends the session of the token that came with the request; the token is refused from the next request on. */
  signOut: Scalars['Boolean']['output'];
  /** Makes a token for a program, such as a phone shortcut. Needs a session: a token cannot make tokens. A person has at most 100. */
  createApiToken: CreatedApiToken;
  /** Ends an API token for good; it is refused from the next request on. Needs a session. Revoking once more changes nothing. */
  revokeApiToken: ApiToken;
};

export type MutationSignUpArgs = {
  input: SignUpInput;
};

export type MutationSignInArgs = {
  input: SignInInput;
};

export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};

export type MutationRevokeApiTokenArgs = {
  id: Scalars['ID']['input'];
};

/** A person. Nobody but the person itself can see one. */
export type User = {
  __typename?: 'User';
  /** Stable for the life of the account. */
  id: Scalars['ID']['output'];
  /** The address to sign in with, in lower case. */
  email: Scalars['String']['output'];
  /** What to call the person; null when never said. */
  displayName: Maybe<Scalars['String']['output']>;
  /** The zone in which the person's days begin and end, unless an entry says otherwise. */
  timeZone: Scalars['TimeZone']['output'];
};

/** A new person. */
export type SignUpInput = {
  /** The address to sign in with; upper and lower case are the same. */
  email: Scalars['String']['input'];
  /** 10 to 200 characters, none of the most common passwords, not the address. */
  password: Scalars['String']['input'];
  /** What to call the person, at most 100 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The zone in which the person's days begin and end. */
  timeZone: Scalars['TimeZone']['input'];
};

/** Address and password of somebody who signed up. */
export type SignInInput = {
  /** The address given at sign-up; upper and lower case are the same. */
  email: Scalars['String']['input'];
  /** The password given at sign-up. */
  password: Scalars['String']['input'];
  /** Keeps the session for 30 days instead of 24 hours. */
  rememberMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Either a session, or why there is none. */
export type SignInResult = SignedIn | SignInRefused;

/** Returned when a session was opened. The token goes into `Authorization: Bearer <token>`; a browser gets it as a cookie as well. */
export type SignedIn = {
  __typename?: 'SignedIn';
  /** The secret of this session. It is shown once and not kept. */
  token: Scalars['String']['output'];
  /** When the token stops working, unless signed out before. */
  expiresAt: Scalars['DateTime']['output'];
  /** The person who is signed in now. */
  user: User;
};

/** Returned when no session was opened. Nothing was changed, except that a failed try counts towards the lock. */
export type SignInRefused = {
  __typename?: 'SignInRefused';
  /** Why, for programs. */
  reason: SignInRefusal;
  /** Why and what to do, in one sentence for people. */
  message: Scalars['String']['output'];
  /** How long the lock lasts from now; null where there is none. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
};

/** Why no session was opened. */
export type SignInRefusal =
  /** The address or the password is wrong; it is not said which. */
  | 'WRONG_CREDENTIALS'
  /** Too many failed tries; retryAfterSeconds says how long it lasts. */
  | 'LOCKED'
  /** Somebody has signed up with this address. */
  | 'EMAIL_TAKEN'
  /** The password is too short, too long, too common or the address itself. */
  | 'WEAK_PASSWORD'
  /** Another part of the input cannot be accepted. */
  | 'INVALID_INPUT';

/** What the holder of a token may do. */
export type Scope =
  /** Queries and exports. */
  | 'READ'
  /** Mutations, imports and /log. */
  | 'WRITE';

/** A new API token. */
export type CreateApiTokenInput = {
  /** What the token is for, so that it can be recognised later: 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** At least one. A phone shortcut that only logs needs WRITE. */
  scopes: Array<Scope>;
  /** When the token stops working, in the future; without it the token works until it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A token that was made just now. */
export type CreatedApiToken = {
  __typename?: 'CreatedApiToken';
  /** Names the token when it is revoked. */
  id: Scalars['ID']['output'];
  /** The secret, for `Authorization: Bearer <token>`. It is shown this once and not kept. */
  token: Scalars['String']['output'];
};

/** A token for a program, without its secret. */
export type ApiToken = {
  __typename?: 'ApiToken';
  /** Names the token when it is revoked. */
  id: Scalars['ID']['output'];
  /** What the token is for. */
  name: Scalars['String']['output'];
  /** What its holder may do. */
  scopes: Array<Scope>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working; null: not until it is revoked. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked; null: it was not. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
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
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User: { __typename: 'User' } & GraphQLRecursivePick<FederationTypes['User'], { id: true }>;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SignInResult: (Omit<SignedIn, 'user'> & { user: _RefType['User'] }) | SignInRefused;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  User: ResolverTypeWrapper<AccountRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SignUpInput: SignUpInput;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'user'> & { user: ResolversTypes['User'] }>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SignInRefusal: SignInRefusal;
  Scope: Scope;
  CreateApiTokenInput: CreateApiTokenInput;
  CreatedApiToken: ResolverTypeWrapper<CreatedApiToken>;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  User: AccountRow;
  String: Scalars['String']['output'];
  SignUpInput: SignUpInput;
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignedIn: Omit<SignedIn, 'user'> & { user: ResolversParentTypes['User'] };
  SignInRefused: SignInRefused;
  Int: Scalars['Int']['output'];
  CreateApiTokenInput: CreateApiTokenInput;
  CreatedApiToken: CreatedApiToken;
  ApiToken: ApiTokenRow;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  apiTokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  signUp?: Resolver<
    ResolversTypes['SignInResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSignUpArgs, 'input'>
  >;
  signIn?: Resolver<
    ResolversTypes['SignInResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSignInArgs, 'input'>
  >;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createApiToken?: Resolver<
    ResolversTypes['CreatedApiToken'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateApiTokenArgs, 'input'>
  >;
  revokeApiToken?: Resolver<
    ResolversTypes['ApiToken'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeApiTokenArgs, 'id'>
  >;
};

export type UserResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'],
  FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['User']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type SignInResultResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult'],
> = {
  __resolveType: TypeResolveFn<'SignedIn' | 'SignInRefused', ParentType, ContextType>;
};

export type SignedInResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn'],
> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInRefusedResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused'],
> = {
  reason?: Resolver<ResolversTypes['SignInRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatedApiTokenResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['CreatedApiToken'] = ResolversParentTypes['CreatedApiToken'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApiTokenResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  DateTime?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  CreatedApiToken?: CreatedApiTokenResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
};
