// Made by `npm run codegen` from ../../schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MetricDefinition as MetricDefinitionRow } from '../domain/metric-definition';
import type { Series as SeriesRow } from '../domain/series';
import type { Summary as SummaryRow } from '../domain/summary';
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
  /** A calendar day, YYYY-MM-DD, in the time zone of the person at the moment of the event. */
  LocalDate: { input: string; output: string };
  /** A canonical IANA time zone name such as Europe/Berlin. */
  TimeZone: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

export type Query = {
  __typename?: 'Query';
  /** Every metric PHDA can compute, in the order of the enum. */
  metrics: Array<MetricDefinition>;
  /**
   * The statistics of one metric over a range: over its rows, over its days with data and over its calendar days. Without a row in the
   * range count is 0 and statistics are null.
   */
  summary: Summary;
  /**
   * One metric as a time series in parallel arrays. Rows are chosen by instant and grouped by their own local date; with timeZone they
   * are grouped by their local date in that zone. HOUR always groups by instant, in timeZone or else in the person's zone.
   */
  series: Series;
};

export type QuerySummaryArgs = {
  metric: Metric;
  range: TimeRangeInput;
  filter?: InputMaybe<MetricFilter>;
};

export type QuerySeriesArgs = {
  metric: Metric;
  range: TimeRangeInput;
  bucket?: Bucket;
  aggregate?: InputMaybe<Aggregate>;
  filter?: InputMaybe<MetricFilter>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** The six kinds of log. */
export type LogKind =
  /** Blood pressure and pulse. */
  | 'HEART'
  /** Weight and body composition. */
  | 'BODY'
  /** Food and its protein, sodium and potassium. */
  | 'NUTRITION'
  /** Caffeine from drinks, food or medicine. */
  | 'CAFFEINE'
  /** Pure alcohol from drinks. */
  | 'ALCOHOL'
  /** Sauna sessions. */
  | 'SAUNA';

/** Was the heart measured at rest, during or right after exercise, or is it not said? */
export type HeartContext =
  /** Measured at rest. */
  | 'REST'
  /** Measured during or right after exercise. */
  | 'EXERCISE'
  /** Not said. */
  | 'UNKNOWN';

/** A number over time, stored or derived. */
export type Metric =
  /** Systolic blood pressure in mmHg. */
  | 'SYSTOLIC'
  /** Diastolic blood pressure in mmHg. */
  | 'DIASTOLIC'
  /** Heart rate in beats per minute. */
  | 'HEART_RATE'
  /** Body weight in pounds. */
  | 'WEIGHT'
  /** Skeletal muscle mass in pounds. */
  | 'SKELETAL_MUSCLE_MASS'
  /** Body fat in percent of weight. */
  | 'BODY_FAT_PERCENT'
  /** Extracellular water as a share of total body water. */
  | 'ECW_TCW'
  /** Protein eaten, in grams. */
  | 'PROTEIN'
  /** Sodium eaten, in milligrams. */
  | 'SODIUM'
  /** Potassium eaten, in milligrams. */
  | 'POTASSIUM'
  /** Caffeine taken, in milligrams. */
  | 'CAFFEINE'
  /** Pure alcohol drunk, in US fluid ounces; one US standard drink is 0.6. */
  | 'ALCOHOL'
  /** Minutes in the sauna. */
  | 'SAUNA_MINUTES'
  /** Systolic minus diastolic pressure of one reading, in mmHg. */
  | 'PULSE_PRESSURE'
  /** Diastolic pressure plus a third of the pulse pressure of one reading, in mmHg. */
  | 'MEAN_ARTERIAL_PRESSURE'
  /** Weight times body fat share of one measurement, in pounds. */
  | 'FAT_MASS'
  /** Weight without fat of one measurement, in pounds. */
  | 'LEAN_MASS'
  /** Milligrams of sodium per milligram of potassium, as a ratio of sums over the food that states both. */
  | 'SODIUM_POTASSIUM_RATIO';

/** How the rows of a bucket become one number. */
export type Aggregate =
  /** The sum of the rows. */
  | 'SUM'
  /** The mean of the rows. */
  | 'MEAN'
  /** The median of the rows; between two middle values, their mean. */
  | 'MEDIAN'
  /** The smallest row. */
  | 'MIN'
  /** The largest row. */
  | 'MAX'
  /** The latest row. */
  | 'LAST'
  /** The number of rows with a value. */
  | 'COUNT'
  /** The sum of the numerators over the sum of the denominators; only for a metric that is a ratio. */
  | 'RATIO_OF_SUMS';

/** The width of a bucket of a series. */
export type Bucket =
  /** One local hour; a day on which the clock changes has 23 or 25 of them. */
  | 'HOUR'
  /** One local calendar day. */
  | 'DAY'
  /** One ISO week, Monday to Sunday. */
  | 'WEEK'
  /** One calendar month. */
  | 'MONTH';

/** A range of instants: from is included, to is not. */
export type TimeRangeInput = {
  /** The first instant of the range. */
  from: Scalars['DateTime']['input'];
  /** The first instant after the range; later than from, by at most 200 years. */
  to: Scalars['DateTime']['input'];
};

/** Keeps the rows that pass every part that is given. Times are local (HH:MM, from inclusive, to exclusive); min and max bound the value of a row. */
export type MetricFilter = {
  /** Earliest local time of day, HH:MM, inclusive; later than localTimeTo it means a span over midnight. */
  localTimeFrom?: InputMaybe<Scalars['String']['input']>;
  /** Local time of day, HH:MM up to 24:00, at which rows no longer count. */
  localTimeTo?: InputMaybe<Scalars['String']['input']>;
  /** Days of the week by the row's local date: 1 is Monday, 7 is Sunday. */
  isoWeekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Smallest value of a row that counts, inclusive. */
  min?: InputMaybe<Scalars['Float']['input']>;
  /** Largest value of a row that counts, inclusive. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** Only heart readings of this context; for heart metrics only. */
  context?: InputMaybe<HeartContext>;
};

/** What PHDA knows about a metric. */
export type MetricDefinition = {
  __typename?: 'MetricDefinition';
  /** The metric itself. */
  metric: Metric;
  /** Its name as people read it. */
  label: Scalars['String']['output'];
  /** The unit of all its numbers. */
  unit: Scalars['String']['output'];
  /** The kind of log its rows come from. */
  kind: LogKind;
  /** How the rows of a day become the number of that day. */
  dailyAggregate: Aggregate;
  /** Whether it is computed from more than one recorded number. */
  derived: Scalars['Boolean']['output'];
  /**
   * On days on which the person was recording (any log that day, between the first and the last log of this kind), no log of this kind
   * means 0 (caffeine, alcohol, sauna); otherwise it is unknown.
   */
  absentIsZero: Scalars['Boolean']['output'];
};

/** The statistics of one metric over a range. Null means not recorded or not defined; it is never 0. */
export type Summary = {
  __typename?: 'Summary';
  /** The metric summarised. */
  metric: Metric;
  /** The unit of all numbers of this summary but the counts. */
  unit: Scalars['String']['output'];
  /** Number of rows with a value. */
  count: Scalars['Int']['output'];
  /** Number of distinct local dates with a value. */
  daysWithData: Scalars['Int']['output'];
  /** Number of calendar days, in the person's zone, that the range touches. */
  daysInRange: Scalars['Int']['output'];
  /** Mean of the rows; for a ratio metric the ratio of the sums over the range. */
  mean: Maybe<Scalars['Float']['output']>;
  /** Sample standard deviation of the rows (n - 1); null for fewer than two. */
  standardDeviation: Maybe<Scalars['Float']['output']>;
  /** Smallest row. */
  min: Maybe<Scalars['Float']['output']>;
  /** Largest row. */
  max: Maybe<Scalars['Float']['output']>;
  /** Median of the rows, interpolated between neighbours like the percentiles. */
  median: Maybe<Scalars['Float']['output']>;
  /** 5th percentile of the rows. */
  p05: Maybe<Scalars['Float']['output']>;
  /** 25th percentile of the rows. */
  p25: Maybe<Scalars['Float']['output']>;
  /** 75th percentile of the rows. */
  p75: Maybe<Scalars['Float']['output']>;
  /** 95th percentile of the rows. */
  p95: Maybe<Scalars['Float']['output']>;
  /** Sum of the rows, for metrics whose days are sums; null for others and without a row. */
  total: Maybe<Scalars['Float']['output']>;
  /** Mean of the daily numbers over the days with data. */
  meanPerDayWithData: Maybe<Scalars['Float']['output']>;
  /**
   * Mean of the daily numbers over the calendar days. Where absence is zero: over the days with data and the days that count as 0; days
   * that say nothing are left out. For other metrics: only when every day of the range has data, else null.
   */
  meanPerCalendarDay: Maybe<Scalars['Float']['output']>;
  /** Value of the earliest row. */
  first: Maybe<Scalars['Float']['output']>;
  /** Value of the latest row. */
  last: Maybe<Scalars['Float']['output']>;
};

/**
 * buckets[i], bucketStarts[i], values[i] and counts[i] belong together; every bucket of the range is there, one without data has value
 * null and count 0. A bucket key is a LocalDate (day; first day of week or month) or, for HOUR, a local date-time with offset.
 */
export type Series = {
  __typename?: 'Series';
  /** The metric followed. */
  metric: Metric;
  /** The width of the buckets. */
  bucket: Bucket;
  /** How the rows of a bucket became its number. */
  aggregate: Aggregate;
  /** The unit of the values; of COUNT, rows. */
  unit: Scalars['String']['output'];
  /** The keys of the buckets, ascending. A row whose own local date lies outside the range's days (travel) adds its bucket. */
  buckets: Array<Scalars['String']['output']>;
  /** The instants at which the buckets begin. */
  bucketStarts: Array<Scalars['DateTime']['output']>;
  /** The number of each bucket; null without data, also where absence is zero. */
  values: Array<Maybe<Scalars['Float']['output']>>;
  /** The number of rows with a value in each bucket. */
  counts: Array<Scalars['Int']['output']>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

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

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LogKind: LogKind;
  HeartContext: HeartContext;
  Metric: Metric;
  Aggregate: Aggregate;
  Bucket: Bucket;
  TimeRangeInput: TimeRangeInput;
  MetricFilter: MetricFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MetricDefinition: ResolverTypeWrapper<MetricDefinitionRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Summary: ResolverTypeWrapper<SummaryRow>;
  Series: ResolverTypeWrapper<SeriesRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  Query: Record<PropertyKey, never>;
  TimeRangeInput: TimeRangeInput;
  MetricFilter: MetricFilter;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  MetricDefinition: MetricDefinitionRow;
  Boolean: Scalars['Boolean']['output'];
  Summary: SummaryRow;
  Series: SeriesRow;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type QueryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  metrics?: Resolver<Array<ResolversTypes['MetricDefinition']>, ParentType, ContextType>;
  summary?: Resolver<
    ResolversTypes['Summary'],
    ParentType,
    ContextType,
    RequireFields<QuerySummaryArgs, 'metric' | 'range'>
  >;
  series?: Resolver<
    ResolversTypes['Series'],
    ParentType,
    ContextType,
    RequireFields<QuerySeriesArgs, 'metric' | 'range' | 'bucket'>
  >;
};

export type MetricDefinitionResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['MetricDefinition'] = ResolversParentTypes['MetricDefinition'],
> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LogKind'], ParentType, ContextType>;
  dailyAggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  absentIsZero?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SummaryResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Summary'] = ResolversParentTypes['Summary'],
> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysWithData?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysInRange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  standardDeviation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p05?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p25?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p75?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanPerDayWithData?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanPerCalendarDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SeriesResolvers<
  ContextType = SubgraphContext,
  ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series'],
> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  bucket?: Resolver<ResolversTypes['Bucket'], ParentType, ContextType>;
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buckets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bucketStarts?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  MetricDefinition?: MetricDefinitionResolvers<ContextType>;
  Summary?: SummaryResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
};
