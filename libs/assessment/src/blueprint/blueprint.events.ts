import { defineEvent } from '@hoclieu/platform';

interface BlueprintFacts {
  subjectId: string;
  grade: number;
  title: string;
}

export const BlueprintWritten = defineEvent<BlueprintFacts>('assessment.blueprint-written', 'blueprint');
export const BlueprintChanged = defineEvent<BlueprintFacts>('assessment.blueprint-changed', 'blueprint');
