import { columnsOf } from './columns';
import { meaningsOf } from './words';

/** What the headers of a table mean, with their units. */
function meanings(...headers: string[]): Record<string, string> {
  return Object.fromEntries(
    [...meaningsOf(columnsOf(headers))].map(([meaning, { header, unit }]) => [
      meaning,
      unit === null ? header : `${header} in ${unit}`,
    ]),
  );
}

describe('the words of headers', () => {
  test.each([
    ['Weight (kg)', 'weightLb', 'kg'],
    ['weight_lb', 'weightLb', 'lb'],
    ['Weight, kg', 'weightLb', 'kg'],
    ['weight grams', 'weightLb', 'g'],
    ['Gewicht [kg]', 'weightLb', 'kg'],
    ['Poids', 'weightLb', null],
    ['KG', 'weightLb', null],
    ['Körperfett (%)', 'pbf', 'percent'],
    ['Body Fat %', 'pbf', 'percent'],
    ['Body Fat Mass(kg)', 'fatMass', 'kg'],
    ['Body fat (kg)', 'fatMass', 'kg'],
    ['42. SMM (Skeletal Muscle Mass)', 'smmLb', null],
    ['Skeletal Muscle(%)', 'smmLb', 'percent'],
    ['71. ECW/TBW', 'ecwTcw', null],
    ['24. ECW (Extracellular Water)', 'extracellular', null],
    ['ECW (L)', 'extracellular', 'l'],
    ['SYS(mmHg)', 'systolicMmhg', 'mmhg'],
    ['Systolic (upper)', 'systolicMmhg', null],
    ['Blood Pressure (Systolic)', 'systolicMmhg', null],
    ['DIA (kPa)', 'diastolicMmhg', 'kpa'],
    ['Presión arterial sistólica', 'systolicMmhg', null],
    ['Fréquence cardiaque', 'rateBpm', null],
    ['Pulse /min', 'rateBpm', 'bpm'],
    ['beats per minute', 'rateBpm', null],
    ['dateTime', 'dateTime', null],
    ['Día', 'date', null],
    ['Dia', 'diastolicMmhg', null],
    ['Salz (g)', 'salt', 'g'],
  ])('"%s" is %s in %s', (header, meaning, unit) => {
    expect(
      [...meaningsOf(columnsOf([header, 'SYS']))].filter(([, column]) => column.header === header),
    ).toEqual([[meaning, expect.objectContaining({ unit })]]);
  });

  test.each([
    'Muscle mass (kg)',
    'Skeletal Muscle（ARMS）(%)',
    'Right Arm ECW Ratio',
    'Lower Limit (Weight Normal Range)',
    'Body Water(%)',
    'Hydration (kg)',
    'Total Body Water (%)',
    'BMI',
    'Weight (%)',
    'Fat (g)',
    'Duration (min)',
  ])('"%s" is nothing that PHDA keeps', (header) => {
    expect(meanings(header)).toEqual({});
  });

  test('the first of two columns with the same meaning counts', () => {
    expect(meanings('Date', 'Weight (kg)', 'Weight (lb)')).toEqual({
      date: 'Date',
      weightLb: 'Weight (kg) in kg',
    });
  });

  test('"ECW" is the ratio alone and an amount beside the other waters', () => {
    expect(meanings('ECW')).toEqual({ ecwTcw: 'ECW' });
    expect(meanings('ECW', 'ICW')).toEqual({ extracellular: 'ECW', intracellular: 'ICW' });
  });

  test('"dia" without a systolic column is Spanish for day', () => {
    expect(meanings('dia', 'peso')).toEqual({ date: 'dia', weightLb: 'peso' });
  });
});
