/** Under which right a material may be used; everything but own work names its source. */
export const licences = [
  'own-work',
  'cc-by',
  'cc-by-sa',
  'cc-by-nc',
  'cc-by-nc-sa',
  'public-domain',
  'permission',
  'textbook-publisher',
] as const;
export type Licence = (typeof licences)[number];

/** Who in the school may find and reuse a published material. */
export const reuseScopes = ['department', 'campus', 'system'] as const;
export type ReuseScope = (typeof reuseScopes)[number];

/** A requirement code (yêu cầu cần đạt) as QĐ 791/QĐ-BGDĐT writes it, e.g. `060101.0203a1`. */
export const requirementCode = /^\d{6}\.\d{4}[a-z]\d$/;
