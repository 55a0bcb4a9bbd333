import { defineMessages } from '~/i18n';

export const useDashboardText = defineMessages({
  vi: {
    title: 'Xin chào, {{name}}',
    all: 'Xem tất cả',
    inbox: {
      title: 'Chờ thầy cô phê duyệt',
      empty: 'Không có việc nào chờ thầy cô.',
      due: 'hạn {{day}}',
      overdue: 'quá hạn {{day}}',
      noDue: 'không có hạn',
    },
    returned: { title: 'Bị trả lại, cần sửa', by: '{{name}}: {{reason}}' },
    work: {
      title: 'Việc được giao',
      due: 'hạn {{day}}',
      late: 'trễ hạn {{day}}',
      author: 'biên soạn',
      reviewer: 'phản biện',
    },
    week: {
      title: 'Tuần này dạy trực tuyến',
      materials: '{{count}} học liệu',
      none: 'chưa gắn học liệu',
      taught: 'đã dạy',
      toTeach: 'chưa ghi nhận',
    },
    phases: {
      title: 'Tiến độ theo giai đoạn',
      progress: '{{done}} / {{total}}',
      late: '{{count}} trễ hạn',
      left: 'còn {{count}} ngày',
      past: 'đã qua {{count}} ngày',
      today: 'hôm nay là hạn cuối',
    },
    holes: {
      title: 'Bài sắp dạy còn thiếu học liệu',
      week: 'Tuần {{week}}, từ {{day}}',
      empty: 'Mọi bài sắp dạy đều đã có học liệu.',
    },
    deadlines: {
      title: 'Hạn sắp tới',
      empty: 'Chưa có hạn nào sắp tới.',
      sync: 'Đồng bộ dữ liệu: {{name}}',
      phase: '{{name}}',
      inDays: 'còn {{count}} ngày',
      soon: 'hôm nay',
    },
    readiness: {
      title: 'Sẵn sàng đồng bộ',
      errors: '{{count}} lỗi chặn đồng bộ',
      warnings: '{{count}} cảnh báo',
      ready: 'Dữ liệu đủ điều kiện đồng bộ.',
    },
    imports: {
      title: 'Nhập dữ liệu gần đây',
      empty: 'Chưa có lần nhập nào.',
      checked: 'chờ xác nhận',
      applied: 'đã nhập',
    },
    reports: {
      title: 'Báo cáo sắp đến kỳ',
      empty: 'Chưa bật lịch báo cáo nào.',
      rule: { 'term-1-end': 'Cuối học kì I', 'year-end': 'Cuối năm học', monthly: 'Hằng tháng' },
      scope: {
        school: 'Toàn trường',
        primary: 'Tiểu học',
        lower_secondary: 'Trung học cơ sở',
        upper_secondary: 'Trung học phổ thông',
      },
    },
    library: { title: 'Học liệu mới phát hành', empty: 'Chưa có học liệu nào được phát hành.' },
  },
  en: () => import('./dashboard.en'),
});
