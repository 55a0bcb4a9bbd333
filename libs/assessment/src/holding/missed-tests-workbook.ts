import type { WrittenWorkbook } from '@hoclieu/platform/documents';
import { kindNames } from '../analysis/analysis-words';
import type { MissedTest } from './missed-tests.query';

const schoolDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** For the homeroom teacher's file: no more of a child than the name, the reason and the help. */
export function missedTestsWorkbook(rows: readonly MissedTest[], madeOn: Date): WrittenWorkbook {
  return {
    sheets: [
      {
        name: 'Vắng kiểm tra',
        title: ['HỌC SINH KHÔNG THAM GIA KIỂM TRA, LÍ DO VÀ BIỆN PHÁP HỖ TRỢ'],
        columns: [
          { header: 'Lớp', key: 'className', kind: 'text', width: 8 },
          { header: 'Họ và tên', key: 'studentName', kind: 'text', width: 26 },
          { header: 'Ngày kiểm tra', key: 'on', kind: 'date', width: 14 },
          { header: 'Môn', key: 'subjectName', kind: 'text', width: 14 },
          { header: 'Bài kiểm tra', key: 'title', kind: 'text', width: 36 },
          { header: 'Loại', key: 'kind', kind: 'text', width: 14 },
          { header: 'Lí do', key: 'reason', kind: 'text', width: 30 },
          { header: 'Biện pháp hỗ trợ', key: 'help', kind: 'text', width: 36 },
          { header: 'Người ghi', key: 'notedByName', kind: 'text', width: 22 },
        ],
        rows: rows.map(
          ({ className, studentName, subjectName, title, reason, help, notedByName, ...row }) => ({
            className,
            studentName,
            subjectName,
            title,
            reason,
            help,
            notedByName,
            on: schoolDay.format(row.heldAt),
            kind: kindNames[row.kind],
          }),
        ),
        notes: [`Lập ngày ${schoolDay.format(madeOn).split('-').reverse().join('/')}.`],
      },
    ],
  };
}
