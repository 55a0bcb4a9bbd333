import type { Actor } from '@hoclieu/platform';
import { Report } from '../report.entity';
import { canIssueReports, canMakeReports } from '../reporting.policy';
import type { ReportLine } from '../reports.repository';
import { simpleShare, targetResults, weightedShare } from '../share-report/figure-shares';
import { formulaText } from '../share-report/formula-text';
import type { KeptFigure, ReportInputs } from '../share-report/report-inputs';
import type {
  ReportFigureView,
  ReportPreviewView,
  ReportSharesView,
  ReportSummary,
  ReportView,
} from './report.view';

export function previewView(inputs: ReportInputs): ReportPreviewView {
  const { snapshot } = inputs;
  return {
    asOf: inputs.asOf,
    snapshotAsOf: snapshot.asOf,
    computedAt: snapshot.computedAt,
    formulaVersion: snapshot.formulaVersion,
    formula: formulaText(inputs),
    overall: figureView(inputs.overall),
    levels: inputs.levels.map(figureView),
    campuses: inputs.campuses.map(figureView),
    departments: inputs.departments.map(figureView),
    subjectGrades: inputs.subjectGrades.map(figureView),
    targets: targetResults(inputs).map(({ target, share, isMet }) => ({ ...target, share, isMet })),
  };
}

export function reportView(report: Report, actor: Actor): ReportView {
  const { id, title, scope, period, number, issuedOn, signer, narrative, version, inputs } = report;
  return {
    id,
    title,
    scope,
    period,
    schoolYear: inputs.schoolYear,
    state: report.isIssued ? 'issued' : 'draft',
    number,
    issuedOn,
    signer,
    isScheduled: report.scheduleId !== null,
    createdAt: report.createdAt.toISOString(),
    createdByName: report.createdByName,
    inputsHash: report.inputsHash,
    rows: inputs.rows?.count ?? 0,
    figures: previewView(inputs),
    narrative,
    version,
    can: {
      edit: !report.isIssued && canMakeReports(actor),
      issue: !report.isIssued && canIssueReports(actor),
    },
  };
}

export function reportSummary(line: ReportLine): ReportSummary {
  const { scheduleId, overall, createdAt, ...shown } = line;
  return {
    ...shown,
    state: line.number === null ? 'draft' : 'issued',
    isScheduled: scheduleId !== null,
    createdAt: createdAt.toISOString(),
    simple: shares(overall, simpleShare),
  };
}

function figureView(figure: KeptFigure): ReportFigureView {
  return {
    key: figure.key,
    label: figure.label,
    periods: {
      total: figure.total / 2,
      planned: figure.planned / 2,
      assigned: figure.assigned / 2,
      delivered: figure.delivered / 2,
    },
    simple: shares(figure, simpleShare),
    weighted: shares(figure, weightedShare),
    workload: figure.meanRowsAssigned,
    coverage: {
      lessons: figure.lessons,
      covered: figure.covered,
      before: figure.coveredBefore,
      in: figure.coveredIn,
      after: figure.coveredAfter,
    },
  };
}

function shares(figure: KeptFigure, share: typeof simpleShare): ReportSharesView {
  return {
    planned: share(figure, 'planned'),
    assigned: share(figure, 'assigned'),
    delivered: share(figure, 'delivered'),
  };
}
