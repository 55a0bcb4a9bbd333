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
  'platform.request-in-progress': {
    vi: 'Yêu cầu này đang được xử lý. Hãy đợi vài giây rồi xem lại kết quả.',
    en: 'This request is being worked on. Wait a few seconds, then look at the result.',
  },
  'platform.answer-shown-once': {
    vi: 'Việc này đã làm xong. Mật khẩu hoặc khóa chỉ hiện một lần; nếu chưa kịp ghi lại, hãy tạo mới.',
    en: 'This has been done. The password or key was shown once only; make a new one if it was not noted.',
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
  'platform.cross-site': {
    vi: 'Yêu cầu được gửi từ một trang web khác nên bị từ chối. Hãy mở lại cổng Học Liệu rồi thực hiện.',
    en: 'This request came from another web site and was refused. Open the portal again and do it there.',
  },
  'platform.value-not-possible': {
    vi: 'Yêu cầu có giá trị không dùng được. Hãy tải lại trang rồi thử lại.',
    en: 'The request holds a value that cannot be used. Reload the page and try again.',
  },
  'platform.request-too-large': {
    vi: 'Nội dung gửi lên quá lớn. Hãy chia thành nhiều lần nhỏ hơn.',
    en: 'What was sent is too large. Send it in several smaller parts.',
  },
  'platform.no-such-route': { vi: 'Không có địa chỉ này.', en: 'There is no such address.' },
  'platform.too-many-requests': {
    vi: 'Bạn gửi quá nhiều yêu cầu. Hãy đợi một lát rồi thử lại.',
    en: 'Too many requests. Wait a moment and try again.',
  },
} satisfies Messages;
