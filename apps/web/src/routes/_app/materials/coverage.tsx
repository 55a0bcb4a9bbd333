import { createFileRoute } from '@tanstack/react-router';
import { CoveragePage } from '~/features/material/coverage-page';

export const Route = createFileRoute('/_app/materials/coverage')({ component: CoveragePage });
