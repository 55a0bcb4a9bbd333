import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, lazy, useEffect, useState } from 'react';
import { queryClient } from '~/api/query';
import { onFirstNotice } from '~/ui/notify';
import { router } from './router';
import { theme } from './theme';

const Notices = lazy(() => import('./notices').then((m) => ({ default: m.Notices })));

export function Providers() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <NoticesWhenNeeded />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}

function NoticesWhenNeeded() {
  const [needed, setNeeded] = useState(false);
  useEffect(() => onFirstNotice(() => setNeeded(true)), []);
  return <Suspense>{needed && <Notices />}</Suspense>;
}
