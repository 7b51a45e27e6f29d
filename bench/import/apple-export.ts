import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * An invented Apple Health export. Its mix, in records per thousand, is that of a phone and a watch worn for years, with a cuff, a scale and a food
 * diary beside them; like the phone's own export it is ordered by type and, within a type, by time.
 */
const MIX = {
  BloodPressureSystolic: 3,
  BloodPressureDiastolic: 3,
  BodyMass: 2,
  BodyFatPercentage: 2,
  DietaryProtein: 5,
  DietarySodium: 5,
  DietaryPotassium: 4,
  DietaryFatTotal: 5,
  DietaryCaffeine: 2,
  RestingHeartRate: 2,
  /** 27 % of the records; most carry a MetadataEntry with the motion context. */
  HeartRate: 270,
  StepCount: 110,
  DistanceWalkingRunning: 100,
  BasalEnergyBurned: 150,
  ActiveEnergyBurned: 250,
  FlightsClimbed: 10,
  RespiratoryRate: 25,
  OxygenSaturation: 12,
  EnvironmentalAudioExposure: 20,
  AppleStandTime: 20,
} as const;
type Type = keyof typeof MIX;
const CORRELATIONS_PER_THOUSAND = { BloodPressure: 3, Food: 5 };
const WORKOUTS_PER_THOUSAND = 1;
/** Mean length of a record in this file, its share of correlations included. */
const BYTES_PER_RECORD = 412;

const UNITS: Partial<Record<Type, string>> = {
  BloodPressureSystolic: 'mmHg',
  BloodPressureDiastolic: 'mmHg',
  BodyMass: 'kg',
  BodyFatPercentage: '%',
  DietaryProtein: 'g',
  DietaryFatTotal: 'g',
  DietarySodium: 'mg',
  DietaryPotassium: 'mg',
  DietaryCaffeine: 'mg',
  RestingHeartRate: 'count/min',
  HeartRate: 'count/min',
  StepCount: 'count',
  DistanceWalkingRunning: 'km',
  BasalEnergyBurned: 'kcal',
  ActiveEnergyBurned: 'kcal',
};
const WATCH =
  'sourceName="Anna’s Apple Watch" sourceVersion="9.1" device="&lt;&lt;HKDevice: 0x282e2b2f0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:9.1&gt;"';
const APPS: Partial<Record<Type, string>> = {
  BloodPressureSystolic: 'sourceName="Cuff" sourceVersion="3.2"',
  BloodPressureDiastolic: 'sourceName="Cuff" sourceVersion="3.2"',
  BodyMass: 'sourceName="Scale" sourceVersion="5.0"',
  BodyFatPercentage: 'sourceName="Scale" sourceVersion="5.0"',
  DietaryProtein: 'sourceName="Diary" sourceVersion="22"',
  DietarySodium: 'sourceName="Diary" sourceVersion="22"',
  DietaryPotassium: 'sourceName="Diary" sourceVersion="22"',
  DietaryFatTotal: 'sourceName="Diary" sourceVersion="22"',
  DietaryCaffeine: 'sourceName="Diary" sourceVersion="22"',
};

const FIRST_MS = Date.UTC(2017, 0, 1);
const LAST_MS = Date.UTC(2026, 0, 1);
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
]>
<HealthData locale="en_DE">
 <ExportDate value="2026-01-02 10:00:00 +0100"/>
 <Me HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexNotSet" HKCharacteristicTypeIdentifierBloodType="HKBloodTypeNotSet"/>
`;

/** Writes an export of about `bytes` bytes; the same size gives the same file. */
export async function writeAppleExport(path: string, bytes: number): Promise<void> {
  await pipeline(Readable.from(exportPieces(Math.round(bytes / BYTES_PER_RECORD))), createWriteStream(path));
}

function* exportPieces(records: number): Generator<string> {
  yield HEAD;
  let piece = '';
  for (const element of elements(records)) {
    piece += element;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</HealthData>\n`;
}

function* elements(records: number): Generator<string> {
  for (const type of Object.keys(MIX) as Type[]) {
    const count = Math.round((records * MIX[type]) / 1000);
    for (let index = 0; index < count; index += 1) yield ` ${record(type, index, count, true)}\n`;
  }
  const readings = Math.round((records * CORRELATIONS_PER_THOUSAND.BloodPressure) / 1000);
  for (let index = 0; index < readings; index += 1)
    yield correlation('BloodPressure', ['BloodPressureSystolic', 'BloodPressureDiastolic'], index, readings);
  const foods = Math.round((records * CORRELATIONS_PER_THOUSAND.Food) / 1000);
  for (let index = 0; index < foods; index += 1)
    yield correlation('Food', ['DietaryProtein', 'DietarySodium', 'DietaryFatTotal'], index, foods);
  const workouts = Math.round((records * WORKOUTS_PER_THOUSAND) / 1000);
  for (let index = 0; index < workouts; index += 1) yield workout(index, workouts);
}

function record(type: Type, index: number, count: number, isOwn: boolean): string {
  const at = dateOf(index, count);
  const text = `<Record type="HKQuantityTypeIdentifier${type}" ${APPS[type] ?? WATCH} unit="${UNITS[type] ?? 'count'}" creationDate="${at}" startDate="${at}" endDate="${at}" value="${valueOf(type, index)}"`;
  if (type !== 'HeartRate' || index % 10 === 0 || !isOwn) return `${text}/>`;
  return `${text}>\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="${index % 3}"/>\n </Record>`;
}

function correlation(kind: string, types: readonly Type[], index: number, count: number): string {
  const at = dateOf(index, count);
  const food = kind === 'Food' ? `  <MetadataEntry key="HKFoodType" value="Meal ${index % 500}"/>\n` : '';
  const inside = types.map((type) => `  ${record(type, index, count, false)}\n`).join('');
  return ` <Correlation type="HKCorrelationTypeIdentifier${kind}" ${APPS[types[0] as Type]} creationDate="${at}" startDate="${at}" endDate="${at}">\n${food}${inside} </Correlation>\n`;
}

function workout(index: number, count: number): string {
  const at = dateOf(index, count);
  return ` <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="31.5" durationUnit="min" ${WATCH} creationDate="${at}" startDate="${at}" endDate="${at}">\n  <MetadataEntry key="HKIndoorWorkout" value="0"/>\n </Workout>\n`;
}

/** Spread evenly over nine years, by the clock of Berlin. */
function dateOf(index: number, count: number): string {
  const epochMs = FIRST_MS + Math.floor(((LAST_MS - FIRST_MS) * index) / count / 1000) * 1000;
  const summer = isSummer(epochMs);
  const local = new Date(epochMs + (summer ? 7_200_000 : 3_600_000)).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)} +0${summer ? 2 : 1}00`;
}

/** April to September: nearly the summer time of Europe, so that a part of the records has an offset that is not Berlin's. */
function isSummer(epochMs: number): boolean {
  const month = new Date(epochMs).getUTCMonth();
  return month >= 3 && month <= 8;
}

function valueOf(type: Type, index: number): string {
  const wave = (index * 7919) % 1000;
  if (type === 'HeartRate' || type === 'RestingHeartRate') return String(55 + (wave % 70));
  if (type === 'BloodPressureSystolic') return String(110 + (wave % 40));
  if (type === 'BloodPressureDiastolic') return String(65 + (wave % 25));
  if (type === 'BodyMass') return (78 + wave / 500).toFixed(2);
  if (type === 'BodyFatPercentage') return (0.2 + wave / 20_000).toFixed(4);
  if (type === 'StepCount') return String(1 + (wave % 200));
  return (wave / 10).toFixed(3);
}
