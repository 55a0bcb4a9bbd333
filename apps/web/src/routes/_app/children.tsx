import { createFileRoute } from '@tanstack/react-router';
import { ChildrenPage } from '~/features/learning/children-page';

export const Route = createFileRoute('/_app/children')({ component: ChildrenPage });
