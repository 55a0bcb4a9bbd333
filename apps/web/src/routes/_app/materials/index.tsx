import { createFileRoute } from '@tanstack/react-router';
import { LibraryPage } from '~/features/material/library-page';

export const Route = createFileRoute('/_app/materials/')({ component: LibraryPage });
