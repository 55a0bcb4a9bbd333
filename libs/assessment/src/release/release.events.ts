import { defineEvent } from '@hoclieu/platform';

export const ResultsReleased = defineEvent<{
  title: string;
  subject: string;
  className: string;
  showsKey: boolean;
  /** Of the students who took part. */
  studentAccountIds: string[];
  guardianAccountIds: string[];
}>('assessment.results-released', 'sitting');
/** Scores that had been given are others now. Families are named only where the results were released. */
export const ResultsChanged = defineEvent<{
  title: string;
  subject: string;
  className: string;
  reason: string;
  studentAccountIds: string[];
  guardianAccountIds: string[];
  /** Who gave the test and who teaches the class, without whoever changed the scores. */
  staffIds: string[];
}>('assessment.results-changed', 'sitting');
