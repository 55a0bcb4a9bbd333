import { createFileRoute } from '@tanstack/react-router';
import { NewMaterialPage } from '~/features/material/new-material-page';

export const Route = createFileRoute('/_app/materials/new')({ component: NewMaterialPage });
