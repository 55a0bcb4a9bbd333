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
} satisfies Messages;
