import { defineMessages } from '~/i18n';

export const useLeaveText = defineMessages({
  vi: {
    title: 'Rời trang mà chưa lưu?',
    lead: 'Những gì vừa soạn trên trang này chưa được lưu và sẽ mất.',
    leave: 'Rời trang',
    stay: 'Ở lại soạn tiếp',
  },
  en: () => import('./leave-guard.en'),
});
