import { defineEvent } from '@hoclieu/platform';

interface MaterialFacts {
  lessonId: string;
  subjectId: string;
  grade: number;
  authorId: string;
}

interface Reasoned extends MaterialFacts {
  reason: string | null;
}

interface Published extends MaterialFacts {
  revision: number;
  contentHash: string;
}

export const MaterialCreated = defineEvent<MaterialFacts & { outsideCatalogue: boolean }>(
  'catalog.material-created',
  'material',
);
export const MaterialChanged = defineEvent<{ version: number; fields: string[] }>(
  'catalog.material-changed',
  'material',
);
export const MaterialSubmitted = defineEvent<MaterialFacts & { contentHash: string }>(
  'catalog.material-submitted',
  'material',
);
export const MaterialPublished = defineEvent<Published>('catalog.material-published', 'material');
export const MaterialReturned = defineEvent<Reasoned>('catalog.material-returned', 'material');
export const MaterialWithdrawn = defineEvent<Reasoned>('catalog.material-withdrawn', 'material');
export const MaterialRetired = defineEvent<Reasoned>('catalog.material-retired', 'material');
export const MaterialRevisionBegun = defineEvent<MaterialFacts & { revisesId: string }>(
  'catalog.material-revision-begun',
  'material',
);
