import { v7 } from 'uuid';

/** Time-ordered uuid, so that index pages of new rows stay together. */
export function newId(): string {
  return v7();
}
