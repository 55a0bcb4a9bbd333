import type { Messages } from '@hoclieu/platform';

export const notificationsMessages = {
  'kind.material': { vi: 'Học liệu', en: 'Material' },
  'kind.catalogue': { vi: 'Danh mục học liệu', en: 'Catalogue' },
  'kind.distribution': { vi: 'Phân phối chương trình', en: 'Curriculum distribution' },
  'kind.teaching-plan': { vi: 'Kế hoạch dạy học trực tuyến', en: 'Online-teaching plan' },
  'kind.production-plan': { vi: 'Kế hoạch xây dựng học liệu', en: 'Production plan' },
  'kind.test': { vi: 'Đề kiểm tra thường xuyên', en: 'Regular test' },
  'kind.periodic-test': { vi: 'Đề kiểm tra định kì', en: 'Periodic test' },
  'kind.report': { vi: 'Báo cáo', en: 'Report' },
  'kind.mark-sheet': { vi: 'Bảng điểm', en: 'Mark sheet' },
  'kind.trait-sheet': { vi: 'Phẩm chất, năng lực', en: 'Qualities and competences' },
  'notify.gradebook.published.title': { vi: 'Có điểm mới: {subject}', en: 'New marks: {subject}' },
  'notify.gradebook.published.body': {
    vi: 'Điểm học kì {term} môn {subject}, lớp {className} đã được công bố.',
    en: 'Marks of term {term} in {subject}, class {className}, were published.',
  },
  'notify.gradebook.corrected.title': { vi: 'Điểm được sửa: {subject}', en: 'A mark was changed: {subject}' },
  'notify.gradebook.corrected.body': {
    vi: 'Một điểm học kì {term} môn {subject}, lớp {className} đã công bố nay được sửa và duyệt lại.',
    en: 'A published mark of term {term} in {subject}, class {className}, was changed and approved again.',
  },
  'notify.gradebook.traits.title': { vi: 'Có đánh giá phẩm chất, năng lực', en: 'Qualities and competences' },
  'notify.gradebook.traits.body': {
    vi: 'Đánh giá phẩm chất, năng lực lớp {className} đã được công bố.',
    en: 'What the school says of qualities and competences in class {className} was published.',
  },
  'notify.assessment.sitting-given.title': { vi: 'Bài kiểm tra: {title}', en: 'Test: {title}' },
  'notify.assessment.sitting-given.body': {
    vi: 'Môn {subject}. Mở lúc {from} ngày {opens}, đóng lúc {hour} ngày {due}.',
    en: '{subject}. Opens at {from} on {opens}, closes at {hour} on {due}.',
  },
  'notify.assessment.sitting-changed.title': { vi: 'Đổi thời gian: {title}', en: 'New times: {title}' },
  'notify.assessment.sitting-changed.body': {
    vi: 'Môn {subject}. Mở lúc {from} ngày {opens}, đóng lúc {hour} ngày {due}.',
    en: '{subject}. Opens at {from} on {opens}, closes at {hour} on {due}.',
  },
  'notify.assessment.sitting-cancelled.title': { vi: 'Hủy bài kiểm tra: {title}', en: 'Cancelled: {title}' },
  'notify.assessment.sitting-cancelled.body': {
    vi: 'Bài kiểm tra môn {subject} không tổ chức nữa.',
    en: 'The test in {subject} will not be held.',
  },
  'notify.assessment.results-released.title': {
    vi: 'Có kết quả: {title}',
    en: 'Results: {title}',
  },
  'notify.assessment.results-released.body': {
    vi: 'Kết quả bài kiểm tra môn {subject}, lớp {className} đã được công bố.',
    en: 'The results of the test in {subject}, class {className}, were released.',
  },
  'notify.assessment.results-changed.title': {
    vi: 'Điểm đã thay đổi: {title}',
    en: 'Results changed: {title}',
  },
  'notify.assessment.results-changed.body': {
    vi: 'Điểm bài kiểm tra môn {subject}, lớp {className} được tính lại. Lí do: {reason}',
    en: 'The test in {subject}, class {className}, was marked again. Reason: {reason}',
  },
  'notify.assessment.results-changed-of-class.title': {
    vi: 'Điểm đã thay đổi: {title}, lớp {className}',
    en: 'Results changed: {title}, class {className}',
  },
  'notify.assessment.results-changed-of-class.body': {
    vi: 'Môn {subject}. Lí do: {reason}. Điểm đã đưa vào sổ đổi theo thành điểm tạm, cần xác nhận lại.',
    en: '{subject}. Reason: {reason}. Marks taken into the register follow as provisional ones, to be confirmed again.',
  },
  'notify.approval.to-decide.title': { vi: 'Chờ thầy cô: {step}', en: 'Waiting for you: {step}' },
  'notify.approval.to-decide.body': {
    vi: '{kind} “{title}”. Hạn: {due}.',
    en: '{kind} “{title}”. Due: {due}.',
  },
  'notify.approval.handed-over.title': { vi: 'Được giao: {step}', en: 'Handed to you: {step}' },
  'notify.approval.handed-over.body': {
    vi: '{kind} “{title}”. Hạn: {due}.',
    en: '{kind} “{title}”. Due: {due}.',
  },
  'notify.approval.due-soon.title': { vi: 'Đến hạn ngày mai: {step}', en: 'Due tomorrow: {step}' },
  'notify.approval.due-soon.body': {
    vi: '{kind} “{title}” cần quyết định trước hết ngày {due}.',
    en: '{kind} “{title}” needs a decision by the end of {due}.',
  },
  'notify.approval.overdue.title': { vi: 'Quá hạn: {step}', en: 'Overdue: {step}' },
  'notify.approval.overdue.body': {
    vi: '{kind} “{title}” đã quá hạn {due}.',
    en: '{kind} “{title}” was due on {due}.',
  },
  'notify.approval.escalated.title': {
    vi: 'Quá hạn lâu, thầy cô có thể quyết định: {step}',
    en: 'Long overdue, you may decide: {step}',
  },
  'notify.approval.escalated.body': {
    vi: '{kind} “{title}” đã quá hạn từ {due}.',
    en: '{kind} “{title}” has been overdue since {due}.',
  },
  'notify.approval.granted.title': { vi: 'Đã được phê duyệt', en: 'Approved' },
  'notify.approval.granted.body': { vi: '{kind} “{title}”.', en: '{kind} “{title}”.' },
  'notify.approval.returned.title': { vi: 'Được trả lại để sửa', en: 'Returned to be mended' },
  'notify.approval.returned.body': {
    vi: '{kind} “{title}”. Lý do: {reason}',
    en: '{kind} “{title}”. Reason: {reason}',
  },
  'notify.approval.withdrawn.title': { vi: 'Tác giả đã rút lại', en: 'Taken back by the author' },
  'notify.approval.withdrawn.body': {
    vi: '{kind} “{title}” không còn chờ quyết định.',
    en: '{kind} “{title}” no longer waits for a decision.',
  },
  'notify.approval.reopened.title': {
    vi: 'Nội dung thay đổi, duyệt lại từ đầu',
    en: 'Changed, so the approval starts again',
  },
  'notify.approval.reopened.body': { vi: '{kind} “{title}”.', en: '{kind} “{title}”.' },
  'notify.approval.delegated.title': {
    vi: 'Thầy cô được ủy quyền phê duyệt',
    en: 'Approvals were delegated to you',
  },
  'notify.approval.delegated.body': {
    vi: '{from} ủy quyền từ {fromOn} đến {toOn}.',
    en: '{from} delegates to you from {fromOn} to {toOn}.',
  },
  'notify.catalogue.assigned.title': {
    vi: 'Thầy cô được phân công xây dựng học liệu',
    en: 'You were assigned materials',
  },
  'notify.catalogue.assigned.body': {
    vi: 'Theo biên bản phân công số {number}. Xem việc của thầy cô và hạn hoàn thành.',
    en: 'By assignment minutes no. {number}. See your work and its due dates.',
  },
  'notify.report.produced.title': { vi: 'Có báo cáo mới', en: 'A new report' },
  'notify.report.produced.body': {
    vi: '“{title}”, số liệu đến ngày {asOf}.',
    en: '“{title}”, figures as of {asOf}.',
  },
  'notify.sync.reminded.title': { vi: 'Sắp đến hạn đồng bộ dữ liệu', en: 'Data sync is due soon' },
  'notify.sync.reminded.body': {
    vi: '{window}: trước {hour} ngày {due}.',
    en: '{window}: before {hour} on {due}.',
  },
  'notify.sync.blocked.title': {
    vi: 'Dữ liệu đồng bộ còn lỗi, chưa gửi',
    en: 'The sync was stopped by wrong data',
  },
  'notify.sync.blocked.body': {
    vi: '{window}: {errors} lỗi cần sửa trước {hour} ngày {due}.',
    en: '{window}: {errors} errors to correct before {hour} on {due}.',
  },
  'notify.sync.failed.title': { vi: 'Dữ liệu đồng bộ không gửi được', en: 'The sync could not be sent' },
  'notify.sync.failed.body': {
    vi: '{window}: xem nguyên nhân và gửi lại trước {hour} ngày {due}.',
    en: '{window}: see why and send again before {hour} on {due}.',
  },
  'notify.sync.delivered.title': { vi: 'Đã gửi dữ liệu đồng bộ', en: 'The sync was sent' },
  'notify.sync.delivered.body': {
    vi: '{window}: gói dữ liệu đã giao, xem biên nhận.',
    en: '{window}: the package was delivered, see its receipt.',
  },
  'notify.mail.greeting': { vi: 'Kính gửi {name},', en: 'Dear {name},' },
  'notify.mail.footer': {
    vi: 'Thư tự động từ hệ thống Học Liệu của nhà trường.',
    en: 'Sent by the school’s Học Liệu system.',
  },
} satisfies Messages;
