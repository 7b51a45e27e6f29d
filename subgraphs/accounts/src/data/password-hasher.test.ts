import { createPasswordHasher } from './password-hasher';

const hasher = createPasswordHasher();

it('hashes with Argon2id, 19 MiB, two passes, one lane, and a salt of its own each time', async () => {
  const [one, other] = await Promise.all([hasher.hash('correct horse'), hasher.hash('correct horse')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

it('knows the right password from a wrong one', async () => {
  const hash = await hasher.hash('correct horse');
  expect(await hasher.verify(hash, 'correct horse')).toBe(true);
  expect(await hasher.verify(hash, 'Correct horse')).toBe(false);
});

it('finds no password right where there is no hash', async () => {
  expect(await hasher.verify(null, '')).toBe(false);
  expect(await hasher.verify(null, 'no password is this one')).toBe(false);
});

it('compares as many as are asked for at once', async () => {
  const hash = await hasher.hash('correct horse');
  const results = await Promise.all(
    Array.from({ length: 9 }, (_, index) => hasher.verify(hash, index % 2 ? 'wrong' : 'correct horse')),
  );
  expect(results.filter(Boolean)).toHaveLength(5);
});
