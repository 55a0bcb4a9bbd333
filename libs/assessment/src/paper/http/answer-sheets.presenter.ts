import { Locale, sentence } from '@hoclieu/platform';
import { isRefused, MarkedSheet, SheetReport } from '../sheets/answer-sheet-reading.service';
import type { AnswerSheetReportView, AnswerSheetView } from './answer-sheets.view';

export function sheetReportView(
  { sheets, essays, ...rest }: SheetReport,
  locale: Locale,
): AnswerSheetReportView {
  return { ...rest, essays: essays.length, sheets: sheets.map((sheet) => sheetView(sheet, locale)) };
}

function sheetView(sheet: MarkedSheet, locale: Locale): AnswerSheetView {
  const { row, id, code, student, marked, remarks } = sheet;
  const refused = isRefused(sheet);
  return {
    row,
    id,
    code,
    studentName: student?.name ?? null,
    className: student?.className ?? null,
    outcome: refused ? 'refused' : outcomeOf(sheet),
    score: refused ? null : marked.reduce((sum, { score }) => sum + (score ?? 0), 0),
    remarks: remarks.map(({ code: said, details, isRefusal }) => ({
      code: said,
      isRefusal,
      message: sentence(said, locale, details),
    })),
  };
}

function outcomeOf({ student }: MarkedSheet): 'new' | 'again' {
  return student?.hasSheet ? 'again' : 'new';
}
