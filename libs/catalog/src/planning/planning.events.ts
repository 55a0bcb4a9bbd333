import { defineEvent } from '@hoclieu/platform';

export const CatalogueApproved = defineEvent<{ departmentId: string; assignments: number }>(
  'catalog.catalogue-approved',
  'catalogue',
);
