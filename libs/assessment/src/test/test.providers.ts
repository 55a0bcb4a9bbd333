import { CellCandidates } from './cell-candidates.query';
import { TestApproval } from './test-approval';
import { TestAuthoring } from './test-authoring.service';
import { TestDrawing } from './test-drawing.service';
import { TestList } from './test-list.query';
import { TestOrigin } from './test-origin';
import { TestPublishing } from './test-publishing.service';
import { TestReader } from './test-reader.query';
import { TestRecord } from './test-record';
import { Tests } from './test.repository';

export const testProviders = [
  Tests,
  TestRecord,
  TestOrigin,
  CellCandidates,
  TestDrawing,
  TestAuthoring,
  TestPublishing,
  TestApproval,
  TestReader,
  TestList,
];
