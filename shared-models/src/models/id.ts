import { v7 } from 'uuid';

/** A fresh UUIDv7: unique without a shared sequence, and later ids sort after earlier ones, so keys stay close together in indexes. */
export function newId(): string {
  return v7();
}
