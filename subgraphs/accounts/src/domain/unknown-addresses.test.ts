import { createUnknownAddresses } from './unknown-addresses';

const at = (minute: number): string => `2026-11-21T06:${String(minute).padStart(2, '0')}:00.000Z`;

function tryTimes(times: number, addresses: ReturnType<typeof createUnknownAddresses>, email: string) {
  return Array.from({ length: times }, () => addresses.tryOnce(email, at(0)));
}

it('lets five tries through, then names the end of the lock', () => {
  const addresses = createUnknownAddresses();
  expect(tryTimes(7, addresses, 'a@x.test')).toEqual([null, null, null, null, null, at(15), at(15)]);
  expect(addresses.tryOnce('b@x.test', at(0))).toBeNull();
});

it('counts from the start when the lock has ended', () => {
  const addresses = createUnknownAddresses();
  tryTimes(5, addresses, 'a@x.test');
  const later = Array.from({ length: 6 }, () => addresses.tryOnce('a@x.test', at(15)));
  expect(later).toEqual([null, null, null, null, null, at(30)]);
});

it('keeps only the addresses tried last', () => {
  const addresses = createUnknownAddresses(2);
  tryTimes(5, addresses, 'a@x.test');
  tryTimes(1, addresses, 'b@x.test');
  expect(addresses.tryOnce('a@x.test', at(1))).toBe(at(15));
  tryTimes(1, addresses, 'c@x.test');
  expect(addresses.tryOnce('a@x.test', at(1))).toBeNull();
});
