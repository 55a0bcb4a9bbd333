import type { Messages } from './messages';

export const platformMessages = {
  'platform.not-allowed': {
    vi: 'Bạn không có quyền làm việc này. Hãy liên hệ quản trị viên của trường nếu cần.',
    en: 'You are not allowed to do this. Ask your school administrator if you need to.',
  },
  'platform.not-found': {
    vi: 'Không tìm thấy nội dung này, hoặc bạn không có quyền xem.',
    en: 'This was not found, or you may not see it.',
  },
  'platform.version-conflict': {
    vi: 'Nội dung vừa được người khác thay đổi. Hãy tải lại trang rồi sửa tiếp; những gì bạn đã nhập vẫn còn.',
    en: 'Somebody else has just changed this. Reload and continue; what you typed is kept.',
  },
  'platform.invalid-cursor': {
    vi: 'Vị trí trang không hợp lệ. Hãy tải lại danh sách từ đầu.',
    en: 'The page position is not valid. Reload the list from the start.',
  },
  'platform.idempotency-key-reused': {
    vi: 'Mã chống gửi trùng (Idempotency-Key) đã dùng cho một yêu cầu khác. Hãy tạo mã mới.',
    en: 'This Idempotency-Key was used for another request. Use a new one.',
  },
  'platform.database-unavailable': {
    vi: 'Hệ thống dữ liệu tạm thời gián đoạn. Chưa có gì bị mất; hãy thử lại sau vài giây.',
    en: 'The database is briefly unavailable. Nothing was lost; try again in a few seconds.',
  },
  'platform.stored-file-missing': {
    vi: 'Tệp không còn trong kho lưu trữ. Hãy báo quản trị viên kỹ thuật của trường.',
    en: 'The file is no longer in storage. Tell your school technician.',
  },
  'platform.file-too-large': {
    vi: 'Tệp vượt quá giới hạn {limitMegabytes} MB. Hãy nén hoặc chia nhỏ tệp rồi tải lại.',
    en: 'The file is larger than {limitMegabytes} MB. Compress or split it and upload again.',
  },
  'platform.invalid-input': {
    vi: 'Một số ô chưa đúng. Hãy sửa các ô được đánh dấu.',
    en: 'Some fields are not right. Correct the marked ones.',
  },
  'platform.unexpected': {
    vi: 'Có lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, gửi mã {requestId} cho quản trị viên.',
    en: 'Something unexpected went wrong. Try again; if it persists, send {requestId} to your administrator.',
  },
  'platform.no-such-route': { vi: 'Không có địa chỉ này.', en: 'There is no such address.' },
  'platform.too-many-requests': {
    vi: 'Bạn gửi quá nhiều yêu cầu. Hãy đợi một lát rồi thử lại.',
    en: 'Too many requests. Wait a moment and try again.',
  },
} satisfies Messages;
