import type { Messages } from '@hoclieu/platform';

export const peopleMessages = {
  'people.not-signed-in': { vi: 'Hãy đăng nhập để tiếp tục.', en: 'Sign in to continue.' },
  'people.session-expired': {
    vi: 'Phiên làm việc đã hết hạn. Hãy đăng nhập lại; nội dung đang nhập vẫn được giữ.',
    en: 'Your session has expired. Sign in again; what you typed is kept.',
  },
  'people.wrong-credentials': {
    vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra lại, chú ý chữ hoa và bộ gõ tiếng Việt.',
    en: 'The user name or password is wrong. Check capital letters and your Vietnamese input method.',
  },
  'people.account-locked': {
    vi: 'Tài khoản tạm khóa vì nhập sai nhiều lần. Hãy thử lại sau {minutes} phút hoặc nhờ quản trị viên cấp lại mật khẩu.',
    en: 'The account is locked after several wrong passwords. Try again in {minutes} minutes or ask for a new password.',
  },
  'people.account-disabled': {
    vi: 'Tài khoản đã ngừng hoạt động. Hãy liên hệ quản trị viên của trường.',
    en: 'The account is disabled. Ask your school administrator.',
  },
  'people.password-change-needed': {
    vi: 'Hãy đổi mật khẩu được cấp trước khi dùng hệ thống.',
    en: 'Change the password you were given before you go on.',
  },
  'people.password-too-weak': {
    vi: 'Mật khẩu mới cần ít nhất {minimum} ký tự, khác mật khẩu cũ và khác tên đăng nhập.',
    en: 'The new password needs at least {minimum} characters and must differ from the old one and the user name.',
  },
  'people.api-key-not-accepted': {
    vi: 'Khóa API không đúng, đã thu hồi hoặc hết hạn. Hãy tạo khóa mới ở mục Kết nối API.',
    en: 'The API key is wrong, revoked or expired. Make a new one under API clients.',
  },
  'people.scope-missing': {
    vi: 'Khóa API này không có phạm vi {scope}.',
    en: 'This API key does not have the scope {scope}.',
  },
  'people.own-account': {
    vi: 'Không thể tự ngừng tài khoản của chính mình. Hãy nhờ người quản trị khác.',
    en: 'You cannot close your own account. Ask another administrator.',
  },
  'people.last-principal': {
    vi: 'Trường phải luôn có ít nhất một hiệu trưởng đang hoạt động. Hãy cấp vai trò này cho người khác trước.',
    en: 'A school must keep at least one active principal. Grant the role to somebody else first.',
  },
  'people.role-needs-staff': {
    vi: 'Chỉ cấp vai trò cho tài khoản của nhân sự.',
    en: 'Roles are granted to staff accounts only.',
  },
  'people.role-needs-campus': {
    vi: 'Vai trò này gắn với một cơ sở. Hãy chọn đúng một cơ sở.',
    en: 'This role belongs to a campus. Choose one campus.',
  },
  'people.role-needs-department': {
    vi: 'Vai trò này gắn với một tổ chuyên môn. Hãy chọn đúng một tổ.',
    en: 'This role belongs to a department. Choose one department.',
  },
  'people.role-needs-class': {
    vi: 'Vai trò này gắn với một lớp. Hãy chọn đúng một lớp.',
    en: 'This role belongs to a class. Choose one class.',
  },
  'people.role-needs-school': {
    vi: 'Vai trò này dùng cho toàn trường. Hãy bỏ chọn cơ sở, tổ và lớp.',
    en: 'This role holds in the whole school. Clear the campus, department and class.',
  },
  'people.grant-dates-reversed': {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The last day must not be before the first.',
  },
  'people.account-batch-too-large': {
    vi: 'Mỗi lần mở được nhiều nhất {largest} tài khoản. Hãy mở theo từng lớp hoặc từng tổ.',
    en: 'At most {largest} accounts are opened at a time. Open them class by class or by department.',
  },
  'people.nobody-without-account': {
    vi: 'Mọi người trong danh sách này đều đã có tài khoản.',
    en: 'Everybody in this list has an account already.',
  },
  'people.api-scope-unknown': {
    vi: 'Không có phạm vi {scopes}. Hãy chọn trong danh mục phạm vi.',
    en: 'There is no scope {scopes}. Choose from the catalogue.',
  },
  'people.student-already-in-class': {
    vi: 'Học sinh đang học lớp {name} rồi.',
    en: 'The student is in class {name} already.',
  },
  'people.enrolment-before-present': {
    vi: 'Ngày chuyển phải sau ngày vào lớp hiện tại và không quá 60 ngày tới.',
    en: 'The day of the move must come after the day of the present enrolment and within 60 days from now.',
  },
  'people.username-not-accepted': {
    vi: 'Tên đăng nhập "{username}" không dùng được: hãy dùng chữ không dấu, số, dấu chấm hoặc gạch nối (3 đến 40 ký tự) và chưa ai dùng.',
    en: 'The user name "{username}" cannot be used: take plain letters, digits, dots or hyphens (3 to 40) that nobody uses yet.',
  },
} satisfies Messages;
