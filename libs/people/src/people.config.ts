import { integer, valueOf } from '@hoclieu/platform';

const sessionHours = integer('SESSION_HOURS', 'Hours until a session ends and one signs in again', 12);
const signInsPerMinute = integer(
  'SIGN_INS_PER_MINUTE',
  'Sign-in attempts from one address in a minute; a school may sit behind one',
  600,
);

export class PeopleConfig {
  readonly sessionHours = valueOf(sessionHours);
  readonly signInsPerMinute = valueOf(signInsPerMinute);
}
