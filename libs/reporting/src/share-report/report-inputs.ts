import { createHash } from 'node:crypto';
import type { ReportPeriod, ReportScope } from '../report-terms';

/** Half-periods and counts are integers; means are of the subject-grade shares inside the scope, 0 to 1. */
export interface KeptFigure {
  readonly key: string;
  readonly label: string;
  readonly subjectGrades: number;
  readonly total: number;
  readonly planned: number;
  readonly assigned: number;
  readonly delivered: number;
  readonly rowsTotal: number;
  readonly rowsAssigned: number;
  readonly meanPlanned: number;
  readonly meanAssigned: number;
  readonly meanDelivered: number;
  readonly meanRowsAssigned: number;
  readonly lessons: number;
  readonly covered: number;
  readonly coveredBefore: number;
  readonly coveredIn: number;
  readonly coveredAfter: number;
}

export interface KeptTarget {
  readonly authority: string;
  readonly level: string;
  readonly minPercent: number;
  readonly reachedBy: string;
  readonly reading: 'periods' | 'workload';
  readonly average: 'simple' | 'weighted';
  readonly source: string;
  readonly certainty: string;
}

export interface KeptPolicy {
  readonly withoutPhysicalEducation: boolean;
  readonly denominator: 'year' | 'to-date';
}

/** Everything a share report prints, as it was when the report was made. */
export interface ReportInputs {
  readonly school: {
    readonly name: string;
    /** As it stands in the number of a document: `BC-THCSSH`. */
    readonly abbreviation: string;
    readonly parentAgency: string;
    readonly locality: string;
  };
  readonly schoolYear: string;
  readonly scope: ReportScope;
  readonly period: ReportPeriod;
  readonly asOf: string;
  readonly snapshot: {
    readonly id: string;
    readonly asOf: string;
    readonly computedAt: string;
    readonly formulaVersion: number;
    readonly policy: KeptPolicy;
  };
  readonly overall: KeptFigure;
  readonly levels: readonly KeptFigure[];
  readonly campuses: readonly KeptFigure[];
  readonly departments: readonly KeptFigure[];
  readonly subjectGrades: readonly KeptFigure[];
  readonly teachers: readonly KeptFigure[];
  readonly targets: readonly KeptTarget[];
  /** The lesson rows behind the figures, kept in the storage under their hash. */
  readonly rows: { readonly sha256: string; readonly count: number } | null;
}

/** What the user writes: "khó khăn, nguyên nhân, kiến nghị" (CV 1950/SGDĐT-GDTrH, mục 2.1). */
export interface Narrative {
  readonly difficulties: string;
  readonly causes: string;
  readonly proposals: string;
}

/** The same inputs have the same hash however the database orders their keys. */
export function hashOf(inputs: ReportInputs): string {
  return createHash('sha256').update(canonical(inputs)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
}
