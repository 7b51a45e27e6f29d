const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Says whether a text is a UUID of any version, the only ids PHDA gives out. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
