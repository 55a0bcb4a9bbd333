import { createFileRoute } from '@tanstack/react-router';
import { CataloguesPage } from '~/features/catalogue/catalogues-page';

export const Route = createFileRoute('/_app/catalogues/')({ component: CataloguesPage });
