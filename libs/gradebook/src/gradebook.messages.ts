import type { Messages } from '@hoclieu/platform';

/** Refusals of a whole request. */
const refusals = {
  'gradebook.sheet-submitted': {
    vi: 'Bảng điểm đang chờ duyệt. Hãy rút lại nếu cần sửa các điểm đã gửi.',
    en: 'The sheet waits for approval. Withdraw it if you need to change what was submitted.',
  },
  'gradebook.sheet-not-submitted': {
    vi: 'Bảng điểm không ở trạng thái chờ duyệt. Hãy tải lại trang.',
    en: 'The sheet does not wait for approval. Reload the page.',
  },
  'gradebook.nothing-to-confirm': {
    vi: 'Không có điểm tạm nào để xác nhận.',
    en: 'There is no provisional mark to confirm.',
  },
  'gradebook.nothing-to-submit': {
    vi: 'Chưa có điểm nào được xác nhận để gửi duyệt. Hãy xác nhận điểm trước.',
    en: 'No mark is confirmed yet. Confirm marks before you submit them.',
  },
  'gradebook.reopening-in-past': {
    vi: 'Ngày mở lại đã qua. Hãy chọn hôm nay hoặc một ngày sau đó.',
    en: 'That day is past. Choose today or a later day.',
  },
  'gradebook.not-primary': {
    vi: 'Phẩm chất và năng lực được đánh giá ở lớp 1 đến lớp 5. Hãy chọn một lớp tiểu học.',
    en: 'Qualities and competences are assessed in grades 1 to 5. Choose a primary class.',
  },
  'gradebook.no-such-trait': {
    vi: 'Lớp này không đánh giá “{key}”. Hãy tải lại trang để lấy đúng các cột.',
    en: 'This class is not assessed in “{key}”. Reload the page for its columns.',
  },
  'gradebook.period-locked': {
    vi: 'Phần này đã khóa sau ngày {lockedOn}. Hãy đề nghị hiệu trưởng mở lại.',
    en: 'This was locked after {lockedOn}. Ask the head to open it again.',
  },
  'gradebook.trait-reason-needed': {
    vi: 'Gia đình đã thấy đánh giá này. Hãy ghi lý do sửa (ít nhất 5 ký tự).',
    en: 'Families have seen this. Give the reason for the change (at least 5 characters).',
  },
  'gradebook.file-missing': {
    vi: 'Chưa có tệp nào. Hãy chọn một tệp XLSX hoặc CSV.',
    en: 'There is no file. Choose an XLSX or CSV file.',
  },
  'gradebook.template-not-excel': {
    vi: 'Mẫu phải là tệp Excel (.xlsx) còn nguyên. Hãy tải lại mẫu từ cổng của Sở rồi thử lại.',
    en: 'The template must be an intact Excel file (.xlsx). Download it again and retry.',
  },
  'gradebook.template-without-students': {
    vi: 'Mẫu không có học sinh nào của lớp này. Hãy tải mẫu của đúng lớp, có cột mã định danh và họ tên.',
    en: 'The template names no student of this class. Take the template of the class, with codes and names.',
  },
} satisfies Messages;

/** What is wrong with one cell. */
const cells = {
  'gradebook.no-such-column': {
    vi: 'Bảng điểm này không có cột {part}.',
    en: 'This sheet has no column {part}.',
  },
  'gradebook.student-not-in-class': {
    vi: 'Học sinh không còn ở lớp này. Điểm đã có vẫn theo học sinh sang lớp mới.',
    en: 'The student is no longer in this class. Marks there are went along to the new class.',
  },
  'gradebook.mark-not-understood': {
    vi: '“{read}” không phải là điểm. Hãy nhập số từ 0 đến 10, M (miễn) hoặc V (vắng).',
    en: '“{read}” is no mark. Enter 0 to 10, M (exempt) or V (absent).',
  },
  'gradebook.mark-out-of-range': {
    vi: 'Điểm phải từ 0 đến 10; đã nhập {read}.',
    en: 'A mark is from 0 to 10; you entered {read}.',
  },
  'gradebook.mark-without-comma': {
    vi: '{read} lớn hơn 10. Có phải là {suggestion}?',
    en: '{read} is more than 10. Do you mean {suggestion}?',
  },
  'gradebook.mark-too-fine': {
    vi: 'Điểm chỉ có một chữ số thập phân: {below} hay {above}?',
    en: 'A mark has one decimal only: {below} or {above}?',
  },
  'gradebook.mark-not-whole': {
    vi: 'Điểm kiểm tra ở tiểu học là số nguyên từ 0 đến 10; đã nhập {read}.',
    en: 'Tests in primary school are marked 0 to 10 in whole numbers; you entered {read}.',
  },
  'gradebook.verdict-expected': {
    vi: 'Môn này đánh giá bằng nhận xét: nhập Đ (đạt), CĐ (chưa đạt), M (miễn) hoặc V (vắng).',
    en: 'This subject is assessed by comment: enter Đ (achieved), CĐ (not achieved), M (exempt) or V (absent).',
  },
  'gradebook.level-expected': {
    vi: 'Nhập T (hoàn thành tốt), H (hoàn thành), C (chưa hoàn thành), M hoặc V.',
    en: 'Enter T (well done), H (done), C (not done yet), M or V.',
  },
  'gradebook.comment-too-long': {
    vi: 'Nhận xét dài quá 500 ký tự.',
    en: 'The comment is longer than 500 characters.',
  },
  'gradebook.mark-waiting': {
    vi: 'Điểm này đang chờ duyệt. Hãy rút lại bảng điểm nếu cần sửa.',
    en: 'This mark waits for approval. Withdraw the sheet if it must change.',
  },
  'gradebook.column-locked': {
    vi: 'Cột này đã khóa sau ngày {lockedOn}. Hãy đề nghị hiệu trưởng mở lại.',
    en: 'This column was locked after {lockedOn}. Ask the head to open it again.',
  },
  'gradebook.reason-needed': {
    vi: 'Điểm đã công bố. Hãy ghi lý do sửa (ít nhất 5 ký tự).',
    en: 'This mark is published. Give the reason for the change (at least 5 characters).',
  },
  'gradebook.mark-changed-meanwhile': {
    vi: '{by} vừa nhập {theirs} cho ô này. Giữ {mine} hay lấy {theirs}?',
    en: '{by} has just entered {theirs} here. Keep {mine} or take {theirs}?',
  },
} satisfies Messages;

export const gradebookMessages = { ...refusals, ...cells } satisfies Messages;
