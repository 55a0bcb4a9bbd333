import { createFileRoute } from '@tanstack/react-router';
import { ImportStartPage } from '~/features/assessment/import-start-page';

export const Route = createFileRoute('/_app/questions/import/')({ component: ImportStartPage });
