import { integer, valueOf } from '@hoclieu/platform';

const requestsPerMinute = integer(
  'REQUESTS_PER_MINUTE',
  'Requests from one address in a minute; a whole school may sit behind one address',
  6000,
);

/** Limits of the API as a whole. */
export class ApiConfig {
  readonly requestsPerMinute = valueOf(requestsPerMinute);
}
