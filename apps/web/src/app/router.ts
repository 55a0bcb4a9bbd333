import { createRouter, stringifySearchWith } from '@tanstack/react-router';
import { queryClient } from '~/api/query';
import { routeTree } from '~/routeTree.gen';
import { PageError } from '~/ui/page-states';
import { PageSkeleton } from '~/ui/page-skeleton';

/**
 * Search values are plain strings (`?grade=10`), never JSON: addresses stay readable and can be typed by hand. The
 * router's own reading makes a number of `10`, which no page would find among its choices.
 */
export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: stringifySearchWith(String),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingMs: 150,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: PageError,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
