import type { Nutrient } from './meals';
import type { PressurePart } from './pressures';
import { gramsOf, milligramsOf, mmHgOf, percentOf, perMinuteOf, poundsOf } from './units';

/** What becomes of a record of a type that has a table. */
export interface RecordType {
  readonly target:
    | { readonly kind: 'HEART'; readonly context: 'REST' | null }
    | { readonly kind: 'BODY'; readonly field: 'weightLb' | 'pbf' }
    | { readonly kind: 'CAFFEINE' | 'ALCOHOL' }
    | { readonly kind: 'PRESSURE'; readonly part: PressurePart }
    | { readonly kind: 'MEAL'; readonly nutrient: Nutrient };
  /** The value in the registry's unit; null for a unit that the type does not have. */
  convert(value: number, unit: string): number | null;
}

/** US fluid ounces of pure alcohol in a US standard drink, which is what HealthKit counts (NIAAA: 0.6). */
const OUNCES_PER_DRINK = 0.6;
const QUANTITY = 'HKQuantityTypeIdentifier';

/** Types of developer.apple.com/documentation/healthkit/hkquantitytypeidentifier that have a table here. Lean body mass is not skeletal muscle mass. */
export const RECORD_TYPES: ReadonlyMap<string, RecordType> = new Map<string, RecordType>([
  [`${QUANTITY}HeartRate`, { target: { kind: 'HEART', context: null }, convert: perMinuteOf }],
  [`${QUANTITY}RestingHeartRate`, { target: { kind: 'HEART', context: 'REST' }, convert: perMinuteOf }],
  [`${QUANTITY}BloodPressureSystolic`, { target: { kind: 'PRESSURE', part: 'systolic' }, convert: mmHgOf }],
  [`${QUANTITY}BloodPressureDiastolic`, { target: { kind: 'PRESSURE', part: 'diastolic' }, convert: mmHgOf }],
  [`${QUANTITY}BodyMass`, { target: { kind: 'BODY', field: 'weightLb' }, convert: poundsOf }],
  [`${QUANTITY}BodyFatPercentage`, { target: { kind: 'BODY', field: 'pbf' }, convert: percentOf }],
  [`${QUANTITY}DietaryProtein`, { target: { kind: 'MEAL', nutrient: 'proteinG' }, convert: gramsOf }],
  [`${QUANTITY}DietarySodium`, { target: { kind: 'MEAL', nutrient: 'sodiumMg' }, convert: milligramsOf }],
  [
    `${QUANTITY}DietaryPotassium`,
    { target: { kind: 'MEAL', nutrient: 'potassiumMg' }, convert: milligramsOf },
  ],
  [`${QUANTITY}DietaryCaffeine`, { target: { kind: 'CAFFEINE' }, convert: milligramsOf }],
  [
    `${QUANTITY}NumberOfAlcoholicBeverages`,
    {
      target: { kind: 'ALCOHOL' },
      convert: (value, unit) => (unit === 'count' ? value * OUNCES_PER_DRINK : null),
    },
  ],
]);

const PREFIX =
  /^HK(?:Quantity|Category|Data|Characteristic|Document)?Type(?:Identifier)?|^HKWorkoutActivityType/;

/** `HKQuantityTypeIdentifierStepCount` as people say it: `StepCount`. */
export function shortName(identifier: string): string {
  return identifier.replace(PREFIX, '') || 'A record without a type';
}

/** HKMetadataKeyHeartRateMotionContext: 1 is sedentary, 2 active; 0, not set, says nothing. */
export function contextOf(motion: string | null): 'REST' | 'EXERCISE' | null {
  if (motion === '1') return 'REST';
  return motion === '2' ? 'EXERCISE' : null;
}
