import type { Messages } from '@hoclieu/platform';

export const exchangeMessages = {
  'exchange.sync-already-running': {
    vi: 'Đợt đồng bộ này đang chạy hoặc đã xong. Hãy đợi lượt đang chạy kết thúc rồi xem kết quả.',
    en: 'This sync is running or already over. Wait for the running attempt and look at its result.',
  },
  'exchange.sync-has-no-package': {
    vi: 'Lượt đồng bộ này chưa có gói dữ liệu. Hãy sửa các dòng lỗi rồi chạy lại.',
    en: 'This attempt has no package. Correct the listed rows and run it again.',
  },
  'exchange.sync-folder-unavailable': {
    vi: 'Không ghi được vào thư mục nhận gói dữ liệu. Hãy báo quản trị kỹ thuật kiểm tra SYNC_FOLDER rồi chạy lại.',
    en: 'The folder that receives packages cannot be written. Ask the technician to check SYNC_FOLDER, then run again.',
  },
} satisfies Messages;
