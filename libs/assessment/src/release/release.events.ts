import { defineEvent } from '@hoclieu/platform';

export const ResultsReleased = defineEvent<{
  title: string;
  subject: string;
  className: string;
  showsKey: boolean;
  /** Accounts of the students who took part, and of their guardians. */
  accountIds: string[];
}>('assessment.results-released', 'sitting');
