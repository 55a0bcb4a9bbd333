import { createFileRoute } from '@tanstack/react-router';
import { ClassesPage } from '~/features/gradebook/classes-page';

export const Route = createFileRoute('/_app/gradebook/classes/')({ component: ClassesPage });
