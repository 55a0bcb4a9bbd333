import type { Messages } from '@hoclieu/platform';

export const rosterMessages = {
  'people.roster-has-bad-rows': {
    vi: 'Tệp còn {bad} dòng lỗi. Hãy sửa rồi tải lại, hoặc chọn “bỏ qua dòng lỗi” để ghi các dòng đúng.',
    en: 'The file still has {bad} bad rows. Mend them and upload again, or choose to leave them out.',
  },
  'people.roster-nothing-to-apply': {
    vi: 'Không có gì để ghi: mọi dòng đúng đều đã khớp với dữ liệu của trường.',
    en: 'There is nothing to apply: every good row already agrees with the school’s data.',
  },
  'people.roster-changed-meanwhile': {
    vi: 'Dữ liệu của trường vừa thay đổi nên kết quả kiểm tra đã được tính lại. Hãy xem lại rồi ghi.',
    en: 'The school’s data has just changed, so the check was made again. Look at it once more, then apply.',
  },
  'people.roster-expired': {
    vi: 'Bản chạy thử này quá hạn nên các dòng đã được xóa để bảo vệ dữ liệu cá nhân. Hãy tải tệp lên lại.',
    en: 'This dry run is too old and its rows were removed to protect personal data. Upload the file again.',
  },
  'people.roster-has-no-rows': {
    vi: 'Tệp “{file}” có tiêu đề nhưng không có dòng dữ liệu nào. Hãy kiểm tra lại trang tính.',
    en: 'The file “{file}” has a header but no rows. Check the sheet.',
  },
  'people.roster-file-missing': {
    vi: 'Chưa có tệp nào được gửi lên. Hãy chọn một tệp Excel (.xlsx) hoặc CSV.',
    en: 'No file was sent. Choose an Excel (.xlsx) or CSV file.',
  },
  'people.roster-kind-unknown': {
    vi: 'Loại danh sách “{kind}” không có. Hãy chọn học sinh, nhân sự, lớp học hoặc phân công giảng dạy.',
    en: 'There is no list of the kind “{kind}”. Choose students, staff, classes or teaching.',
  },
  'people.roster-no-name': { vi: 'Thiếu họ và tên.', en: 'The name is missing.' },
  'people.roster-bad-name': {
    vi: '“{read}” không giống họ tên: có chữ số hoặc quá dài.',
    en: '“{read}” does not look like a name: it has digits or is too long.',
  },
  'people.roster-bad-ministry-code': {
    vi: 'Mã định danh “{read}” cần đúng 10 chữ số.',
    en: 'The ministry code “{read}” must have exactly 10 digits.',
  },
  'people.roster-bad-personal-number': {
    vi: 'Số định danh cá nhân “{read}” cần đúng 12 chữ số. Hãy định dạng ô là Văn bản (Text) rồi nhập lại.',
    en: 'The personal number “{read}” must have exactly 12 digits. Format the cell as text and type it again.',
  },
  'people.roster-number-lost-digits': {
    vi: 'Excel đã rút gọn số thành “{read}” và làm mất chữ số. Hãy định dạng ô là Văn bản (Text) rồi nhập lại.',
    en: 'Excel shortened the number to “{read}” and lost digits. Format the cell as text and type it again.',
  },
  'people.roster-bad-date': {
    vi: '“{read}” không phải ngày có thật. Hãy ghi dạng ngày/tháng/năm, ví dụ 05/09/2014.',
    en: '“{read}” is not a real date. Write day/month/year, e.g. 05/09/2014.',
  },
  'people.roster-bad-gender': {
    vi: 'Giới tính “{read}” không rõ. Hãy ghi Nam hoặc Nữ.',
    en: 'The gender “{read}” is unclear. Write Nam or Nữ.',
  },
  'people.roster-bad-status': {
    vi: 'Trạng thái “{read}” không có trong danh mục (đang học, chuyển đi, thôi học…).',
    en: 'The state “{read}” is not in the catalogue (đang học, chuyển đi, thôi học…).',
  },
  'people.roster-bad-email': {
    vi: '“{read}” không phải địa chỉ thư điện tử.',
    en: '“{read}” is not an e-mail address.',
  },
  'people.roster-bad-grade': {
    vi: 'Khối “{read}” cần là số từ 1 đến 12.',
    en: 'The grade “{read}” must be 1 to 12.',
  },
  'people.roster-no-class': {
    vi: 'Chưa rõ lớp. Hãy ghi tên lớp ở dòng này hoặc ở dòng tiêu đề của lớp.',
    en: 'The class is not given. Write it in this row or in the heading of the class.',
  },
  'people.roster-unknown-class': {
    vi: 'Trường không có lớp “{read}” trong năm học này. Hãy sửa tên lớp hoặc nhập danh sách lớp trước.',
    en: 'The school has no class “{read}” this year. Correct it, or import the classes first.',
  },
  'people.roster-two-classes': {
    vi: 'Cùng một học sinh ở hai lớp (dòng {first} và dòng {last}). Hãy giữ một dòng.',
    en: 'The same student is in two classes (rows {first} and {last}). Keep one row.',
  },
  'people.roster-repeated': {
    vi: '“{read}” lặp lại trong tệp (dòng {first} và dòng {last}). Hãy giữ một dòng hoặc sửa mã.',
    en: '“{read}” is repeated in the file (rows {first} and {last}). Keep one row or correct the code.',
  },
  'people.roster-codes-disagree': {
    vi: 'Mã định danh và số định danh cá nhân ở dòng này thuộc về hai người khác nhau. Hãy kiểm tra cả hai.',
    en: 'The ministry code and the personal number of this row belong to two different people. Check both.',
  },
  'people.roster-code-of-another': {
    vi: 'Mã “{read}” đang thuộc về một người có tên và ngày sinh khác, không phải {name}. Hãy kiểm tra mã.',
    en: 'The code “{read}” belongs to somebody with another name and birth date, not {name}. Check the code.',
  },
  'people.roster-ambiguous': {
    vi: 'Trường có {people} người trùng với “{read}”. Hãy ghi thêm mã định danh để biết là ai.',
    en: 'The school has {people} people that fit “{read}”. Add the ministry code to say who is meant.',
  },
  'people.roster-not-identifiable': {
    vi: 'Chỉ có tên “{read}” thì chưa đủ. Hãy thêm mã định danh, số định danh cá nhân hoặc ngày sinh.',
    en: 'The name “{read}” alone is not enough. Add a ministry code, a personal number or a birth date.',
  },
  'people.roster-unknown-department': {
    vi: 'Trường không có tổ “{read}”. Hãy sửa theo tên tổ trong hệ thống.',
    en: 'The school has no department “{read}”. Use its name in the system.',
  },
  'people.roster-unknown-campus': {
    vi: 'Trường không có cơ sở “{read}”.',
    en: 'The school has no campus “{read}”.',
  },
  'people.roster-no-campus': {
    vi: 'Trường có nhiều cơ sở: hãy ghi lớp này thuộc cơ sở nào.',
    en: 'The school has several campuses: say which one this class belongs to.',
  },
  'people.roster-unknown-teacher': {
    vi: 'Không tìm thấy giáo viên “{read}” đang làm việc ở trường. Hãy kiểm tra mã hoặc nhập nhân sự trước.',
    en: 'No teacher “{read}” works at the school. Check the code, or import the staff first.',
  },
  'people.roster-no-teacher-code': {
    vi: 'Thiếu mã định danh của giáo viên; chỉ có tên thì chưa đủ.',
    en: 'The teacher’s ministry code is missing; a name alone is not enough.',
  },
  'people.roster-unknown-subject': {
    vi: 'Trường không có môn “{read}”. Hãy ghi đúng tên môn trong hệ thống.',
    en: 'The school has no subject “{read}”. Use its name in the system.',
  },
  'people.roster-no-subject': { vi: 'Thiếu tên môn học.', en: 'The subject is missing.' },
} satisfies Messages;
