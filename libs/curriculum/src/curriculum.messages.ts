import type { Messages } from '@hoclieu/platform';

export const curriculumMessages = {
  'curriculum.file-missing': {
    vi: 'Chưa có tệp. Hãy chọn tệp phân phối chương trình (.xlsx hoặc .csv) rồi tải lên lại.',
    en: 'There is no file. Choose the distribution (.xlsx or .csv) and upload it again.',
  },
  'curriculum.lesson-table-not-found': {
    vi: 'Không tìm thấy bảng bài học trong tệp “{file}”. Bảng cần một dòng tiêu đề có cột “Bài học” và cột “Số tiết” hoặc “Tiết PPCT”; nếu bảng ở trang tính khác, hãy chọn trang tính đó.',
    en: 'No table of lessons was found in “{file}”. It needs a header row with “Bài học” and “Số tiết” or “Tiết PPCT”; if it is on another sheet, choose that sheet.',
  },
  'curriculum.no-lessons-understood': {
    vi: 'Chưa có dòng nào được hiểu là bài học. Hãy đánh dấu các dòng bài học rồi lưu lại.',
    en: 'No row has been understood as a lesson. Mark the rows that are lessons, then save.',
  },
  'curriculum.lessons-without-periods': {
    vi: 'Các dòng {rows} là bài học nhưng chưa có tên hoặc số tiết. Hãy nhập cho từng dòng, hoặc đổi loại dòng, rồi lưu lại.',
    en: 'Rows {rows} are lessons without a name or periods. Fill them in, or change what they are, then save.',
  },
  'curriculum.no-such-source-row': {
    vi: 'Tệp không có dòng {row}. Hãy tải lại trang.',
    en: 'The file has no row {row}. Reload the page.',
  },
  'curriculum.import-already-saved': {
    vi: 'Tệp này đã được lưu thành phân phối chương trình. Hãy mở bản đã lưu để sửa tiếp.',
    en: 'This file has already been saved as a distribution. Open the saved one to go on.',
  },
  'curriculum.distribution-not-editable': {
    vi: 'Phân phối chương trình đã gửi duyệt hoặc đã được duyệt nên không sửa được. Hãy rút lại, hoặc tạo bản điều chỉnh.',
    en: 'The distribution has been submitted or approved and cannot be edited. Withdraw it, or make a revision.',
  },
  'curriculum.distribution-step-not-possible': {
    vi: 'Phân phối chương trình vừa đổi trạng thái nên không làm được bước này. Hãy tải lại trang.',
    en: 'The distribution has just changed state, so this step is not possible. Reload the page.',
  },
  'curriculum.distribution-empty': {
    vi: 'Phân phối chương trình chưa có bài học nào. Hãy thêm bài học trước khi gửi duyệt.',
    en: 'The distribution has no lessons. Add some before submitting it.',
  },
  'curriculum.unknown-lesson': {
    vi: 'Bài học ở dòng {position} không thuộc phân phối chương trình này. Hãy tải lại trang.',
    en: 'The lesson in line {position} does not belong to this distribution. Reload the page.',
  },
} satisfies Messages;
