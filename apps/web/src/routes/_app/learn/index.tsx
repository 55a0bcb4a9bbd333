import { createFileRoute } from '@tanstack/react-router';
import { StudentPage } from '~/features/learning/student-page';

export const Route = createFileRoute('/_app/learn/')({ component: StudentPage });
