import { editDistance } from './edit-distance';
import { corrected } from './spelling';

test.each([
  ['systlic', 'systolic'],
  ['dyastolic', 'diastolic'],
  ['caffiene', 'caffeine'],
  ['potasium', 'potassium'],
  ['protien', 'protein'],
  ['avrage', 'average'],
  ['wieght', 'weight'],
  ['yesteday', 'yesterday'],
  ['septembre', 'september'],
])('mends %s to %s', (slip, word) => {
  expect(corrected(slip)).toBe(word);
});

test.each([
  'there',
  'great',
  'water',
  'mouth',
  'later',
  'march',
  'sleep',
  'steps',
  'hearts',
  'mg',
  'bp',
  'sys',
])('leaves %s as it is', (word) => {
  expect(corrected(word)).toBe(word);
});

test.each([
  ['weight', 'wieght', 1],
  ['average', 'avrage', 1],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('the distance of %s and %s is %i', (left, right, distance) => {
  expect(editDistance(left, right, 3)).toBe(distance);
  expect(editDistance(right, left, 3)).toBe(distance);
});
