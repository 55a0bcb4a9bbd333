import { defineMessages } from '~/i18n';

export const useNotificationText = defineMessages({
  vi: {
    title: 'Thông báo',
    unreadOnly: 'Chỉ tin chưa đọc',
    what: 'Nội dung',
    at: 'Lúc',
    state: 'Trạng thái',
    unread: 'Chưa đọc',
    read: 'Đã đọc',
    empty: 'Chưa có thông báo nào',
    emptyHint: 'Việc liên quan đến tài khoản này được báo ở đây và ở chuông thông báo.',
  },
  en: () => import('./notifications.en'),
});
