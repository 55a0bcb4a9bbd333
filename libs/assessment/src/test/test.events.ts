import { defineEvent } from '@hoclieu/platform';

export interface TestFacts {
  subjectId: string;
  grade: number;
  kind: string;
  term: number;
  form: string;
  title: string;
}

export const TestMade = defineEvent<TestFacts>('assessment.test-made', 'test');
export const TestChanged = defineEvent<TestFacts>('assessment.test-changed', 'test');
export const TestSubmitted = defineEvent<TestFacts>('assessment.test-submitted', 'test');
export const TestApproved = defineEvent<TestFacts & { reason: string | null }>(
  'assessment.test-approved',
  'test',
);
export const TestReturned = defineEvent<TestFacts & { reason: string | null }>(
  'assessment.test-returned',
  'test',
);
export const TestWithdrawn = defineEvent<TestFacts & { reason: string | null }>(
  'assessment.test-withdrawn',
  'test',
);
export const TestRetired = defineEvent<TestFacts & { reason: string | null }>(
  'assessment.test-retired',
  'test',
);
export const TestAllowedOnline = defineEvent<TestFacts & { reason: string | null }>(
  'assessment.test-allowed-online',
  'test',
);
export const TestCodesMade = defineEvent<TestFacts & { codes: string[] }>(
  'assessment.test-codes-made',
  'test',
);
