import type { ReportSchedule } from './report-schedule.entity';
import type { ScheduleRule } from './report-terms';

const source = 'CV 1950/SGDĐT-GDTrH mục 3; TT 09/2021/TT-BGDĐT: hai lần một năm, khi kết thúc mỗi học kì';

const suggested: readonly { rule: ScheduleRule; source: string }[] = [
  { rule: 'term-1-end', source },
  { rule: 'year-end', source },
];

/** The schedules the documents ask for that the school does not have. */
export function suggestionsBeside(existing: readonly ReportSchedule[]) {
  return suggested.filter(({ rule }) => !existing.some((schedule) => schedule.rule === rule));
}
