import { createQueue } from './queue';

/** A task that ends when it is told to. */
function heldTask(name: string, begun: string[]) {
  let end: (error?: Error) => void = () => {};
  const ended = new Promise<string>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve(name));
  });
  return { end, run: () => (begun.push(name), ended) };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('starts no more than allowed, and the next one when one ends, failed or not', async () => {
  const inTurn = createQueue(2);
  const begun: string[] = [];
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => heldTask(name, begun));
  const results = [a, b, c, d].map((task) =>
    inTurn(() => task!.run()).catch((error: Error) => error.message),
  );
  await settle();
  expect(begun).toEqual(['a', 'b']);
  b!.end(new Error('no'));
  await settle();
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const task of [a, c, d]) task!.end();
  expect(await Promise.all(results)).toEqual(['a', 'no', 'c', 'd']);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});
