import { createFileRoute } from '@tanstack/react-router';
import { StartPage } from '~/app/shell/start-page';

export const Route = createFileRoute('/_app/dashboard')({ component: StartPage });
