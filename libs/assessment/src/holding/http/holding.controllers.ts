import { AnalysisController } from '../../analysis/http/analysis.controller';
import { TestAnalysisController } from '../../analysis/http/test-analysis.controller';
import { KeysController } from '../../marking/http/keys.controller';
import { MarkingController } from '../../marking/http/marking.controller';
import { ReleaseController } from '../../release/http/release.controller';
import { HoldingController } from './holding.controller';
import { MissedTestsController } from './missed-tests.controller';

export const holdingControllers = [
  HoldingController,
  MissedTestsController,
  MarkingController,
  KeysController,
  ReleaseController,
  AnalysisController,
  TestAnalysisController,
];
