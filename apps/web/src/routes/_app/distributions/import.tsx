import { createFileRoute } from '@tanstack/react-router';
import { ImportStartPage } from '~/features/curriculum/import-start-page';

export const Route = createFileRoute('/_app/distributions/import')({ component: ImportStartPage });
