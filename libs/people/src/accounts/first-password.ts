import { randomInt } from 'node:crypto';

/** Without letters and digits that are read wrongly from paper (0 o, 1 l i). */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Three groups of four, 59 bits: `k7mp-3xqa-h8ru`. Shown once, changed at the first sign-in. */
export function newFirstPassword(): string {
  return Array.from({ length: 3 }, group).join('-');
}

function group(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
}
