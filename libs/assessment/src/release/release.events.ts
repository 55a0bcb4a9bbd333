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
