import { QuestionApproval } from './question-approval';
import { QuestionAuthoring } from './question-authoring.service';
import { QuestionCoverageReader } from './question-coverage.query';
import { QuestionDuplicates } from './question-duplicates.query';
import { QuestionFileReferences } from './question-file-references';
import { QuestionRevising } from './question-revising.service';
import { QuestionPlaces } from './question-place.query';
import { QuestionPublishing } from './question-publishing.service';
import { QuestionReader } from './question-reader.query';
import { QuestionRecord } from './question-record';
import { QuestionSeal } from './question-seal';
import { QuestionSearch } from './question-search.query';
import { QuestionSubjects } from './question-subjects.query';
import { QuestionWording } from './question-wording.service';
import { Questions } from './question.repository';
import { StimulusKeeping } from './stimulus-keeping.service';
import { StimulusRecord } from './stimulus-record';
import { StimulusReader } from './stimulus.query';

/** The question bank: writing, approving, finding. */
export const questionProviders = [
  Questions,
  QuestionSubjects,
  QuestionPlaces,
  QuestionWording,
  QuestionRecord,
  QuestionRevising,
  QuestionAuthoring,
  QuestionPublishing,
  QuestionSeal,
  QuestionApproval,
  QuestionFileReferences,
  QuestionSearch,
  QuestionDuplicates,
  QuestionReader,
  QuestionCoverageReader,
  StimulusKeeping,
  StimulusRecord,
  StimulusReader,
];
