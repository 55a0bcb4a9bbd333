import { createFileRoute } from '@tanstack/react-router';
import { NewBlueprintPage } from '~/features/assessment/blueprint-new-page';

export const Route = createFileRoute('/_app/blueprints/new')({ component: NewBlueprintPage });
