import { defineMessages } from '~/i18n';
import { eventsVi } from './event-sentences';

export const useAuditText = defineMessages({
  vi: {
    title: 'Nhật ký',
    lead: 'Ai đã làm gì, khi nào. Nhật ký chỉ ghi thêm, không sửa và không xóa được.',
    at: 'Lúc',
    who: 'Ai',
    what: 'Việc gì',
    details: 'Chi tiết',
    none: 'Chưa có việc nào được ghi',
    from: 'Từ ngày',
    to: 'Đến ngày',
    area: 'Mảng việc',
    everyArea: 'Mọi mảng',
    group: {
      people: 'Nhân sự, tài khoản',
      curriculum: 'Phân phối chương trình',
      catalog: 'Kế hoạch, danh mục, học liệu',
      approval: 'Phê duyệt',
      teaching: 'Dạy học trực tuyến',
      learning: 'Giao và học',
      'online-share': 'Tỉ lệ trực tuyến',
      reporting: 'Báo cáo',
      exchange: 'Đồng bộ quý',
      files: 'Tệp',
    },
    event: eventsVi,
  },
  en: () => import('./audit.en'),
});

export const areas = [
  'people',
  'curriculum',
  'catalog',
  'approval',
  'teaching',
  'learning',
  'online-share',
  'reporting',
  'exchange',
  'files',
] as const;
