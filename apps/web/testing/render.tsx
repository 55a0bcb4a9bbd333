import { MantineProvider } from '@mantine/core';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';

/** A component as the portal shows it, without the router. */
export function renderPortal(children: ReactNode): RenderResult {
  return render(children, {
    wrapper: ({ children: inner }) => <MantineProvider env="test">{inner}</MantineProvider>,
  });
}
