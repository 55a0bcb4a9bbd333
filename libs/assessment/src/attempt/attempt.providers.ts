import { AnswerSaving } from './answer-saving.service';
import { Answers } from './answer.repository';
import { AttemptFileReferences } from './attempt-file-references';
import { AttemptOpening } from './attempt-opening';
import { AttemptReading } from './attempt-reading.query';
import { Attempts } from './attempt.repository';
import { HandingIn } from './handing-in.service';
import { RunningAttempts } from './running-attempts';
import { Sittings } from './sittings.query';
import { TestSheets } from './test-sheets';
import { TestTaking } from './test-taking.service';

export const attemptProviders = [
  AnswerSaving,
  Answers,
  AttemptFileReferences,
  AttemptOpening,
  AttemptReading,
  Attempts,
  HandingIn,
  RunningAttempts,
  Sittings,
  TestSheets,
  TestTaking,
];
