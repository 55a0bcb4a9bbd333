import type { Messages } from '@hoclieu/platform';

export const reportingMessages = {
  'reporting.no-figures': {
    vi: 'Chưa có số liệu tỉ lệ cho ngày và phạm vi này. Hãy tính tỉ lệ trực tuyến trước, hoặc chọn ngày muộn hơn.',
    en: 'There are no share figures for this day and scope yet. Compute the online share first, or choose a later day.',
  },
  'reporting.already-issued': {
    vi: 'Báo cáo đã phát hành nên không sửa được nữa. Hãy lập báo cáo mới nếu cần thay thế.',
    en: 'The report has been issued and cannot be changed. Make a new report to replace it.',
  },
  'reporting.number-taken': {
    vi: 'Số {number} đã dùng cho một báo cáo khác trong năm. Hãy kiểm tra sổ công văn và nhập số khác.',
    en: 'Number {number} is already used by another report of the year. Check the register and enter another one.',
  },
  'reporting.incomplete': {
    vi: 'Báo cáo chưa có phần khó khăn, nguyên nhân, kiến nghị (CV 1950). Hãy viết đủ ba phần, kể cả khi là "Không có", rồi phát hành.',
    en: 'Difficulties, causes and proposals (CV 1950) are missing. Fill in all three, even with "None", then issue.',
  },
  'reporting.date-too-early': {
    vi: 'Ngày phát hành không thể trước ngày tính số liệu ({asOf}). Hãy chọn ngày khác.',
    en: 'The report cannot be dated before its figures ({asOf}). Choose another day.',
  },
  'reporting.schedule-exists': {
    vi: 'Đã có lịch báo cáo như vậy. Hãy sửa hoặc bật lại lịch đang có.',
    en: 'There is such a schedule already. Change it or switch it on again.',
  },
  'reporting.schedule-needs-day': {
    vi: 'Lịch hằng tháng cần ngày trong tháng (1 đến 28); lịch theo học kì thì không có ngày.',
    en: 'A monthly schedule needs a day of the month (1 to 28); one by term has none.',
  },
  'reporting.unknown-recipient': {
    vi: 'Có người nhận không thuộc trường. Hãy chọn lại trong danh sách nhân sự.',
    en: 'A recipient does not belong to the school. Choose again from the staff list.',
  },
} satisfies Messages;
