import type { CognitiveLevel, QuestionKind } from './question-content';
import type { Wording } from './question-wording.service';
import { Question, QuestionPlace } from './question.entity';
import { QuestionVersion } from './question-version.entity';

export interface QuestionOrigin {
  subjectId: string;
  grade: number;
  level: CognitiveLevel;
}

interface Identity extends QuestionOrigin {
  schoolId: string;
  id: string;
  authorId: string;
  departmentId: string | null;
}

export function newQuestion(
  identity: Identity,
  place: Partial<QuestionPlace>,
  kind: QuestionKind,
  now: Date,
): Question {
  const unplaced: QuestionPlace = {
    lessonId: null,
    lessonName: '',
    chapter: '',
    requirement: '',
    requirementCode: null,
    level: identity.level,
    stimulusId: null,
    stimulusPosition: null,
  };
  return Object.assign(new Question(), identity, unplaced, place, {
    kind,
    status: 'draft' as const,
    statusReason: null,
    latestVersion: 1,
    approvedVersion: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
}

export function newVersion(
  { schoolId, id, latestVersion }: Question,
  wording: Wording,
  createdBy: string,
  now: Date,
): QuestionVersion {
  return Object.assign(new QuestionVersion(), wording, {
    schoolId,
    questionId: id,
    number: latestVersion,
    createdBy,
    createdAt: now,
    submittedAt: null,
    approvedAt: null,
  });
}
