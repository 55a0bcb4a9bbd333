import { randomInt } from 'node:crypto';
import type { Database } from '@hoclieu/platform';
import { fold } from '@hoclieu/platform/documents';
import type { PersonWithoutAccount } from './people-without-account';

/**
 * The ministry code where there is one, because everybody has it at hand; else given name, initials and six digits
 * ("an.nt.480213"). A code already taken in another school of the installation falls back to the second form.
 */
export async function usernamesFor(database: Database, people: PersonWithoutAccount[]): Promise<string[]> {
  const codes = people.flatMap(({ code }) => code?.toLowerCase() ?? []);
  const taken = await database.query<{ username: string }>(
    'select username from people.account where username = any($1::text[])',
    [codes],
  );
  const occupied = new Set(taken.map(({ username }) => username));
  return people.map(({ code, fullName }) => {
    const wanted = code?.toLowerCase();
    return wanted && !occupied.has(wanted) ? wanted : fromName(fullName);
  });
}

function fromName(fullName: string): string {
  const words = fold(fullName)
    .replace(/[^a-z\s]/g, '')
    .split(' ')
    .filter(Boolean);
  const given = words.pop() ?? 'nguoi.dung';
  const initials = words.map((word) => word[0]).join('');
  const digits = String(randomInt(1_000_000)).padStart(6, '0');
  return [given, initials, digits].filter(Boolean).join('.');
}
