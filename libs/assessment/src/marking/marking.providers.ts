import { AnswersAtStake } from './answers-at-stake.repository';
import { AttemptScores } from './attempt-scores';
import { CorrectedSheets } from './corrected-sheets';
import { EssayMarking } from './essay-marking.service';
import { KeyCorrection } from './key-correction.service';
import { KeyCorrections } from './key-corrections.repository';
import { KeyDoubts } from './key-doubts';
import { KeyReading } from './key-reading.query';
import { LateAnswers } from './late-answers.service';
import { MarkChanges } from './mark-changes';
import { MarkingDesk } from './marking-desk';
import { MarkingQueue } from './marking-queue.query';

export const markingProviders = [
  AnswersAtStake,
  AttemptScores,
  CorrectedSheets,
  EssayMarking,
  KeyCorrection,
  KeyCorrections,
  KeyDoubts,
  KeyReading,
  LateAnswers,
  MarkChanges,
  MarkingDesk,
  MarkingQueue,
];
