import { createFileRoute } from '@tanstack/react-router';
import { AbsencePage } from '~/features/assessment/absence-page';

export const Route = createFileRoute('/_app/missed-tests')({ component: AbsencePage });
