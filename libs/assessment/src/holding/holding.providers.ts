import { QuestionFiguresReader } from '../analysis/question-figures.query';
import { SittingAnalyses } from '../analysis/sitting-analysis.query';
import { TestAnalyses } from '../analysis/test-analysis.query';
import { TestTrends } from '../analysis/test-trends.query';
import { ResultReleasing } from '../release/result-releasing.service';
import { StudentResultReader } from '../release/student-result.query';
import { TestResults } from '../release/test-results.query';
import { AbsenceNoting } from './absence-noting.service';
import { HeldSittings } from './held-sittings.query';
import { MissedTests } from './missed-tests.query';
import { SittingProgress } from './progress.query';
import { StudentCare } from './student-care.service';

/** What teachers do while a test is held and after it. */
export const holdingProviders = [
  AbsenceNoting,
  HeldSittings,
  MissedTests,
  QuestionFiguresReader,
  ResultReleasing,
  SittingAnalyses,
  SittingProgress,
  StudentCare,
  StudentResultReader,
  TestAnalyses,
  TestResults,
  TestTrends,
];
