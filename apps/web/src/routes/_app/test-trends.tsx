import { createFileRoute } from '@tanstack/react-router';
import { AnalysisYearPage } from '~/features/assessment/analysis-year-page';

export const Route = createFileRoute('/_app/test-trends')({ component: AnalysisYearPage });
