import { createFileRoute } from '@tanstack/react-router';
import { PageNotFound } from '~/ui/page-states';

/** An unknown address keeps the shell around it. */
export const Route = createFileRoute('/_app/$')({ component: PageNotFound });
