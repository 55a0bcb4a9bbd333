import { vietnameseDate } from '@hoclieu/platform/documents';
import type { ReportScope } from '../report-terms';
import type { ReportInputs } from './report-inputs';

const levelNames: Record<string, string> = {
  primary: 'tiểu học',
  lower_secondary: 'trung học cơ sở',
  upper_secondary: 'trung học phổ thông',
};

/** For tables: "Trung học cơ sở". */
export function levelName(level: string): string {
  const name = levelNames[level] ?? level;
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** The list of known targets is kept in English; a Vietnamese document names the authority in Vietnamese. */
export function authorityName(authority: string): string {
  return authority.replace(/^National\b/, 'Quốc gia').replace(/^School plan\b/, 'Kế hoạch của trường');
}

export function scopeName(scope: ReportScope): string {
  return scope === 'school' ? 'toàn trường' : `cấp ${levelNames[scope]}`;
}

/** Trích yếu, as the documents name the thing: the share of the programme delivered online. */
export function reportTitle({ period, asOf, scope, schoolYear }: ReportInputs): string {
  const periods = { 'term-1': 'học kì I', year: 'cả năm', now: `đến ngày ${vietnameseDate(asOf)}` };
  const level = scope === 'school' ? '' : `, ${scopeName(scope)}`;
  return (
    'Tỉ lệ nội dung chương trình triển khai dưới hình thức trực tuyến\n' +
    `${periods[period]}, năm học ${schoolYear}${level}`
  );
}
