import { LessonCoverageReader } from './lesson-coverage.query';
import { MaterialApproval } from './material-approval';
import { MaterialAuthoring } from './material-authoring.service';
import { MaterialDuplicates } from './material-duplicates.query';
import { MaterialFileReferences } from './material-file-references';
import { MaterialOrigins } from './material-origin.query';
import { MaterialOutcome } from './material-outcome';
import { PartsCheck } from './material-parts.check';
import { MaterialPublishing } from './material-publishing.service';
import { MaterialReader } from './material-reader.query';
import { MaterialRecord } from './material-record';
import { MaterialRevisions } from './material-revisions';
import { MaterialSearch } from './material-search.query';
import { SearchSpelling } from './search-spelling.query';
import { Materials } from './material.repository';
import { TeachingDates } from './teaching-dates';

/** What the material half of the module offers: authoring, publishing, search, coverage. */
export const materialProviders = [
  Materials,
  MaterialRevisions,
  MaterialOrigins,
  MaterialRecord,
  PartsCheck,
  MaterialAuthoring,
  MaterialPublishing,
  MaterialOutcome,
  MaterialApproval,
  MaterialFileReferences,
  MaterialSearch,
  SearchSpelling,
  MaterialDuplicates,
  MaterialReader,
  TeachingDates,
  LessonCoverageReader,
];
