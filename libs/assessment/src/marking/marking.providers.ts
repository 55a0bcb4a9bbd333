import { AttemptScores } from './attempt-scores';
import { CorrectedSheets } from './corrected-sheets';
import { EssayMarking } from './essay-marking.service';
import { KeyCorrection } from './key-correction.service';
import { LateAnswers } from './late-answers.service';
import { MarkingDesk } from './marking-desk';
import { MarkingQueue } from './marking-queue.query';

export const markingProviders = [
  AttemptScores,
  CorrectedSheets,
  EssayMarking,
  KeyCorrection,
  LateAnswers,
  MarkingDesk,
  MarkingQueue,
];
