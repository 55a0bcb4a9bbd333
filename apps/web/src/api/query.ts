import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

const attempts = 3;

/** Only a lost network or an overloaded server is worth asking again. */
function isWorthRetrying(failures: number, error: unknown): boolean {
  if (failures >= attempts) return false;
  if (!(error instanceof ProblemError)) return false;
  return error.status === 0 || error.status === 502 || error.status === 503 || error.status === 504;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: isWorthRetrying, refetchOnWindowFocus: true, throwOnError: false },
    mutations: { retry: false },
  },
});
