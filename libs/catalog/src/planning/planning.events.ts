import { defineEvent } from '@hoclieu/platform';

export const ProductionPlanDrafted = defineEvent<object>(
  'catalog.production-plan-drafted',
  'production-plan',
);
export const ProductionPlanChanged = defineEvent<{ version: number }>(
  'catalog.production-plan-changed',
  'production-plan',
);
export const ProductionPlanSubmitted = defineEvent<object>(
  'catalog.production-plan-submitted',
  'production-plan',
);
export const ProductionPlanDecided = defineEvent<{ outcome: string }>(
  'catalog.production-plan-decided',
  'production-plan',
);
export const CatalogueDrafted = defineEvent<{ departmentId: string }>(
  'catalog.catalogue-drafted',
  'catalogue',
);
/** `deviation`: the catalogue had been approved; each entry's before and after is kept with the reason. */
export const CatalogueChanged = defineEvent<{
  created: number;
  changed: number;
  removed: number;
  deviation: boolean;
}>('catalog.catalogue-changed', 'catalogue');
export const CatalogueSubmitted = defineEvent<{ departmentId: string }>(
  'catalog.catalogue-submitted',
  'catalogue',
);
export const CatalogueReturned = defineEvent<{ outcome: string; reason: string | null }>(
  'catalog.catalogue-returned',
  'catalogue',
);
/** The assignments exist; `staffIds` are the people who got one. */
export const CatalogueApproved = defineEvent<{
  departmentId: string;
  minutesNumber: number;
  staffIds: string[];
}>('catalog.catalogue-approved', 'catalogue');
