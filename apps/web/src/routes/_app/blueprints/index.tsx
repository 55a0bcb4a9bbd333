import { createFileRoute } from '@tanstack/react-router';
import { BlueprintListPage } from '~/features/assessment/blueprint-list-page';

export const Route = createFileRoute('/_app/blueprints/')({ component: BlueprintListPage });
