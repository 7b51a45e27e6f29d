import { startOfDay, Temporal } from '@phda/shared-service';

import { type Random, randomFor } from './random';

/** One form that the demo person fills in: a mutation of the contract with its input. */
export interface DemoLog {
  readonly field: 'logHeart' | 'logBody' | 'logNutrition' | 'logCaffeine' | 'logAlcohol' | 'logSauna';
  readonly input: Readonly<Record<string, unknown>>;
}

export const DEMO_DAYS = 730;
const SEED = 'phda-demo-1';
const HOME = 'Europe/Berlin';
const AWAY = 'America/New_York';

/** What happened to the demo person on one day. Depends on the date alone: gaps (illness, laziness), a yearly trip to New York, a kilogram typed as pounds, readings at 02:30 on days when the clocks change, and a pulse that is higher on mornings after alcohol. */
export function demoDay(date: Temporal.PlainDate): readonly DemoLog[] {
  if (isGap(date)) return [];
  const timeZone = isAway(date) ? AWAY : HOME;
  const random = randomFor(`${SEED}:${date.toString()}`);
  const at = (hour: number, spread: number): string =>
    clock(date, timeZone, Math.round(hour * 60 + random.normal(0, spread)));
  const make = (field: DemoLog['field'], datetime: string, input: object): DemoLog => ({
    field,
    input: { datetime, timeZone, ...input },
  });
  return [
    ...heart(date, random).map(([hour, input]) => make('logHeart', at(hour, 12), input)),
    ...body(date, random).map((input) => make('logBody', at(7.1, 8), input)),
    ...meals(random).map(([hour, input]) => make('logNutrition', at(hour, 25), input)),
    ...coffees(random).map(([hour, input]) => make('logCaffeine', at(hour, 20), input)),
    ...drinks(date).map((input) => make('logAlcohol', at(20.5, 30), input)),
    ...(random.chance(isSaunaDay(date) ? 0.75 : 0.05)
      ? [make('logSauna', at(19, 30), { durationMin: random.pick([12, 15, 15, 20, 20, 25]) })]
      : []),
    ...clockChange(date, timeZone),
  ];
}

function clock(date: Temporal.PlainDate, timeZone: string, minutes: number): string {
  const within = Math.min(24 * 60 - 1, Math.max(0, minutes));
  return date.toPlainDateTime().add({ minutes: within }).toZonedDateTime(timeZone).toInstant().toString();
}

/** Days without any log: about one in twelve, and a week of flu each February. */
function isGap(date: Temporal.PlainDate): boolean {
  return (
    randomFor(`${SEED}:gap:${date.toString()}`).chance(0.08) ||
    (date.month === 2 && date.day >= 9 && date.day <= 15)
  );
}

function isAway(date: Temporal.PlainDate): boolean {
  return date.month === 6 && date.day >= 3 && date.day <= 12;
}

function isSaunaDay(date: Temporal.PlainDate): boolean {
  return [2, 4, 7].includes(date.dayOfWeek);
}

/** The slow course of the two years, 0 at the epoch of the demo and 1 two years later. */
function progress(date: Temporal.PlainDate): number {
  return Temporal.PlainDate.from('2024-11-01').until(date).total('days') / DEMO_DAYS;
}

type Timed = readonly [hour: number, input: object];

function heart(date: Temporal.PlainDate, random: Random): readonly Timed[] {
  const base = 134 - 8 * progress(date) + 2 * Math.cos((2 * Math.PI * date.dayOfYear) / 365);
  const afterAlcohol = drinks(date.subtract({ days: 1 })).length > 0 ? 4 : 0;
  const reading = (shift: number): object => {
    const systolicMmhg = Math.round(random.normal(base + shift, 6));
    const diastolicMmhg = Math.round(random.normal(82 - 4 * progress(date) + shift / 2, 4));
    return {
      systolicMmhg,
      diastolicMmhg,
      rateBpm: Math.round(random.normal(63 + afterAlcohol, 4)),
      context: 'REST',
    };
  };
  const morning: readonly Timed[] = random.chance(0.85) ? [[7, reading(2)]] : [];
  const evening: readonly Timed[] = random.chance(0.6)
    ? [[21.5, random.chance(0.02) ? { systolicMmhg: 172, diastolicMmhg: 101, rateBpm: 88 } : reading(-2)]]
    : [];
  return [...morning, ...evening];
}

function body(date: Temporal.PlainDate, random: Random): readonly object[] {
  const pounds = random.normal(188 - 9 * progress(date), 0.9);
  // Once in a while the scale is set to kilograms and nobody notices.
  const weightLb = round(random.chance(0.006) ? pounds / 2.204_622_6 : pounds, 1);
  if (date.dayOfWeek === 7) {
    const pbf = round(random.normal(24 - 3 * progress(date), 0.4), 1);
    return [
      {
        weightLb: round(pounds, 1),
        pbf,
        smmLb: round(random.normal(80 + 1.5 * progress(date), 0.5), 1),
        ecwTcw: round(random.normal(0.381, 0.0015), 3),
      },
    ];
  }
  return random.chance(0.45) ? [{ weightLb }] : [];
}

const MEALS = [
  {
    hour: 7.5,
    dishes: [
      ['Oatmeal with milk', 13, 140, 420],
      ['Two eggs on toast', 20, 480, 260],
      ['Yogurt with berries', 17, 90, 430],
    ],
  },
  {
    hour: 12.5,
    dishes: [
      ['Chicken salad', 38, 720, 780],
      ['Lentil soup with bread', 22, 1050, 900],
      ['Cheese sandwich', 21, 980, 310],
    ],
  },
  {
    hour: 19,
    dishes: [
      ['Salmon, potatoes and greens', 42, 610, 1500],
      ['Pasta with tomato sauce', 19, 880, 760],
      ['Pizza', 36, 2150, 640],
    ],
  },
] as const;

function meals(random: Random): readonly Timed[] {
  return MEALS.filter(() => random.chance(0.88)).map(({ hour, dishes }) => {
    const [shortDescription, protein, sodium, potassium] =
      random.pick<readonly [string, number, number, number]>(dishes);
    const amount = random.normal(1, 0.12);
    const input = {
      shortDescription,
      longDescription: shortDescription,
      proteinG: round(protein * amount, 1),
      sodiumMg: Math.round(sodium * amount),
    };
    // Potassium is not on every label.
    return [
      hour,
      random.chance(0.9) ? { ...input, potassiumMg: Math.round(potassium * amount) } : input,
    ] as const;
  });
}

const COFFEES = [
  ['Double espresso', 126],
  ['Filter coffee', 95],
  ['Green tea', 30],
] as const;

function coffees(random: Random): readonly Timed[] {
  const hours = [8, 10.5, 14.5, 16].filter((_hour, index) =>
    random.chance([0.95, 0.6, 0.45, 0.15][index] ?? 0),
  );
  return hours.map((hour) => {
    const [itemDescription, caffeineMg] = random.pick<readonly [string, number]>(COFFEES);
    return [hour, { itemDescription, caffeineMg }] as const;
  });
}

const DRINKS = [
  ['Glass of red wine', 0.62],
  ['Pint of beer', 0.8],
  ['Whiskey, neat', 0.6],
] as const;

/** Depends on the date alone, so that the next morning can know of it. */
function drinks(date: Temporal.PlainDate): readonly object[] {
  if (isGap(date)) return [];
  const random = randomFor(`${SEED}:drinks:${date.toString()}`);
  if (!random.chance(date.dayOfWeek >= 5 && date.dayOfWeek <= 6 ? 0.65 : 0.12)) return [];
  const [itemDescription, alcoholOz] = random.pick<readonly [string, number]>(DRINKS);
  return random.chance(0.4)
    ? [
        { itemDescription, alcoholOz },
        { itemDescription, alcoholOz },
      ]
    : [{ itemDescription, alcoholOz }];
}

/** On a day of 23 or 25 hours the person is awake two and a half hours after midnight and measures the pulse. */
function clockChange(date: Temporal.PlainDate, timeZone: string): readonly DemoLog[] {
  const start = Temporal.Instant.from(startOfDay(date.toString(), timeZone));
  const end = Temporal.Instant.from(startOfDay(date.add({ days: 1 }).toString(), timeZone));
  if (end.since(start).total('hours') === 24) return [];
  return [
    {
      field: 'logHeart',
      input: {
        datetime: start.add({ minutes: 150 }).toString(),
        timeZone,
        rateBpm: 58,
        context: 'REST',
        note: 'awake at night',
      },
    },
  ];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
