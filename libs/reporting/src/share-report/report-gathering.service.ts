import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';
import { SchoolSettings, SchoolStructure, SchoolYear } from '@hoclieu/school';
import { ReportHasNoFigures } from '../reporting.errors';
import type { ReportPeriod, ReportScope } from '../report-terms';
import { figuresOf, snapshotOf, targetsOf } from './figures.sql';
import { KeptRows } from './kept-rows';
import type { KeptFigure, KeptTarget, ReportInputs } from './report-inputs';
import { abbreviationOf, schoolAbbreviation } from './school-abbreviation';

export interface ReportWanted {
  readonly scope: ReportScope;
  readonly period: ReportPeriod;
  readonly asOf?: string;
}

/** Collects what a share report prints: the kept snapshot's figures, targets and lesson rows. */
@Injectable()
export class ReportGathering {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
    private readonly settings: SchoolSettings,
    private readonly rows: KeptRows,
    private readonly clock: Clock,
  ) {}

  /** The figures alone, to look at before a report is made. Throws `ReportHasNoFigures`. */
  async preview(schoolId: string, wanted: ReportWanted): Promise<ReportInputs> {
    const year = await this.structure.currentYear(schoolId);
    const asOf = wanted.asOf ?? (await this.lastDayOf(wanted.period, year));
    const snapshot = await this.snapshot(schoolId, year.id, asOf);
    const level = wanted.scope === 'school' ? null : wanted.scope;
    const figures = await this.figures(schoolId, snapshot.id, level);
    const [overall] = figures(level === null ? 'school' : 'level');
    if (!overall) throw new ReportHasNoFigures();
    return {
      school: await this.school(schoolId),
      schoolYear: year.name,
      scope: wanted.scope,
      period: wanted.period,
      asOf,
      snapshot,
      overall,
      levels: figures('level'),
      campuses: figures('campus'),
      departments: figures('department'),
      subjectGrades: figures('subject-grade'),
      teachers: figures('teacher'),
      targets: await this.database.query<KeptTarget>(targetsOf, [schoolId, level]),
      rows: null,
    };
  }

  /** The figures and the lesson rows behind them, kept in the storage. */
  async gather(schoolId: string, wanted: ReportWanted): Promise<ReportInputs & { yearId: string }> {
    const inputs = await this.preview(schoolId, wanted);
    const year = await this.structure.currentYear(schoolId);
    const { asOf, policy } = inputs.snapshot;
    const level = wanted.scope === 'school' ? null : wanted.scope;
    const rows = await this.rows.keep(schoolId, { yearId: year.id, asOf, policy, level });
    return { ...inputs, rows, yearId: year.id };
  }

  private async school(schoolId: string): Promise<ReportInputs['school']> {
    const { name, parentAgency, locality } = await this.structure.school(schoolId);
    const registered = await this.settings.get(schoolId, schoolAbbreviation);
    return { name, abbreviation: registered ?? abbreviationOf(name), parentAgency, locality };
  }

  private async snapshot(schoolId: string, yearId: string, asOf: string): Promise<ReportInputs['snapshot']> {
    const row = await this.database.one<ReportInputs['snapshot'] & { computedAt: Date }>(snapshotOf, [
      schoolId,
      yearId,
      asOf,
    ]);
    if (!row) throw new ReportHasNoFigures();
    return { ...row, computedAt: row.computedAt.toISOString() };
  }

  private async figures(schoolId: string, snapshotId: string, level: string | null) {
    const kinds = await this.database.query<{ kind: string; figures: KeptFigure[] }>(figuresOf, [
      schoolId,
      snapshotId,
      level,
    ]);
    return (kind: string): KeptFigure[] => kinds.find((row) => row.kind === kind)?.figures ?? [];
  }

  /** A period that is not over yet is reported until today. */
  private async lastDayOf(period: ReportPeriod, year: SchoolYear): Promise<string> {
    const today = this.clock.today();
    if (period === 'now') return today;
    const weeks = await this.structure.weeks(year.schoolId, year.id);
    const last = weeks.filter(({ term }) => period === 'year' || term === 1).at(-1)?.endsOn ?? year.endsOn;
    return last < today ? last : today;
  }
}
