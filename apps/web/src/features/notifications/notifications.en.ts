export const en = {
  title: 'Notifications',
  unreadOnly: 'Unread only',
  what: 'What happened',
  at: 'When',
  state: 'State',
  unread: 'Unread',
  read: 'Read',
  empty: 'Nothing yet',
  emptyHint: 'What concerns your work is told here and under the bell.',
};
