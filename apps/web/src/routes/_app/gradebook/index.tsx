import { createFileRoute } from '@tanstack/react-router';
import { SheetsPage } from '~/features/gradebook/sheets-page';

export const Route = createFileRoute('/_app/gradebook/')({ component: SheetsPage });
