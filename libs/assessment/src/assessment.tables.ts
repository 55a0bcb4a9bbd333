import type { ModuleTables } from '@hoclieu/platform';
import { Attempt } from './attempt/attempt.entity';
import { Blueprint } from './blueprint/blueprint.entity';
import { CreateQuestionBank1790000007600 } from './migrations/1790000007600-create-question-bank';
import { CreateQuestionImports1790000007650 } from './migrations/1790000007650-create-question-imports';
import { CreateTests1790000007700 } from './migrations/1790000007700-create-tests';
import { CreateAttempts1790000007750 } from './migrations/1790000007750-create-attempts';
import { ChangeWhatIsUnderWay1790000010420 } from './migrations/1790000010420-change-what-is-under-way';
import { KeepChangesOfResults1790000010410 } from './migrations/1790000010410-keep-changes-of-results';
import { HoldTestsOnPaper1790000010450 } from './migrations/1790000010450-hold-tests-on-paper';
import { AgeQuestionImports1790000010600 } from './migrations/1790000010600-age-question-imports';
import { QuestionImport } from './importing/question-import.entity';
import { StagedQuestion } from './importing/staged-question.entity';
import { Question } from './question/question.entity';
import { QuestionVersion } from './question/question-version.entity';
import { Stimulus } from './question/stimulus.entity';
import { Test } from './test/test.entity';

export const assessmentTables: ModuleTables = {
  entities: [Question, QuestionImport, StagedQuestion, QuestionVersion, Stimulus, Blueprint, Test, Attempt],
  migrations: [
    CreateQuestionBank1790000007600,
    CreateQuestionImports1790000007650,
    CreateTests1790000007700,
    CreateAttempts1790000007750,
    HoldTestsOnPaper1790000010450,
    KeepChangesOfResults1790000010410,
    ChangeWhatIsUnderWay1790000010420,
    AgeQuestionImports1790000010600,
  ],
};
