import { Locale, sentence } from '@hoclieu/platform';
import type { ImportPreview } from '../exchange/sheet-import.service';
import type { JudgedCell } from '../marks/cell-rules';
import { emptyMark, writtenMark } from '../marks/mark-value';
import type { ImportedCellView, ImportPreviewView } from './import.view';

export function importView({ judged, students, ...rest }: ImportPreview, locale: Locale): ImportPreviewView {
  const names = new Map(students.map((student) => [student.id, student.fullName]));
  const cells = judged.map((one) => {
    const studentName = names.get(one.cell.studentId) ?? '';
    return cellView(one, studentName, locale);
  });
  return { ...rest, cells };
}

function cellView(one: JudgedCell, studentName: string, locale: Locale): ImportedCellView {
  const { cell, before, refusal } = one;
  return {
    studentId: cell.studentId,
    studentName,
    part: cell.part,
    text: cell.text,
    version: cell.version,
    now: writtenMark(before ?? emptyMark),
    outcome: outcomeOf(one),
    code: refusal?.code ?? null,
    message: refusal && sentence(refusal.code, locale, refusal.details),
  };
}

function outcomeOf({ refusal, same, before }: JudgedCell): ImportedCellView['outcome'] {
  if (refusal) return 'refused';
  if (same) return 'same';
  return before && writtenMark(before) ? 'changed' : 'new';
}
