import { addressOf, connectionSettings } from './connection';

test('a URL is read with its escapes, and every connection speaks UTC and ISO', () => {
  const settings = connectionSettings('postgres://phda%40home:s%3Acret@db.example.test:6543/my%20data');
  expect(settings).toMatchObject({
    host: 'db.example.test',
    port: 6543,
    database: 'my data',
    user: 'phda@home',
    password: 's:cret',
    options: '-c TimeZone=UTC -c DateStyle=ISO -c standard_conforming_strings=on',
  });
});

test('options of the URL are kept, and ours come last so that they win', () => {
  const { options } = connectionSettings(
    'postgres://u:p@h/d?options=-c%20work_mem%3D8MB%20-c%20TimeZone%3DAsia/Tokyo',
  );
  expect(options).toMatch(/^-c work_mem=8MB -c TimeZone=Asia\/Tokyo -c TimeZone=UTC/);
});

test('sslmode of the URL is respected', () => {
  expect(connectionSettings('postgres://u:p@h/d').ssl).toBe(false);
  expect(connectionSettings('postgres://u:p@h/d?sslmode=no-verify').ssl).toEqual({
    rejectUnauthorized: false,
  });
});

test.each(['mysql://root@localhost/x', 'not a url', '', 'postgres://a b@h:port/x'])(
  '%p is CONFIG_INVALID',
  (url) => {
    expect(() => connectionSettings(url)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }) as Error,
    );
  },
);

test('an address names neither user nor password', () => {
  expect(addressOf(connectionSettings('postgres://u:secret@h:1/d'))).toBe('h:1/d');
});
