export const reportKinds = ['online-share'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportPeriods = ['term-1', 'year', 'now'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

/** The whole school, or one level of it: levels report to different authorities (CV 1950/SGDĐT-GDTrH, mục 2.1). */
export const reportScopes = ['school', 'primary', 'lower_secondary', 'upper_secondary'] as const;
export type ReportScope = (typeof reportScopes)[number];

export const scheduleRules = ['term-1-end', 'year-end', 'monthly'] as const;
export type ScheduleRule = (typeof scheduleRules)[number];
