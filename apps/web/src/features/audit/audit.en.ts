import { eventsEn } from './event-sentences.en';

export const en = {
  title: 'Audit log',
  lead: 'Who did what and when. The log only grows; nothing in it can be changed or deleted.',
  at: 'At',
  who: 'Who',
  what: 'What',
  details: 'Details',
  none: 'Nothing has been recorded yet',
  from: 'From',
  to: 'To',
  area: 'Area',
  everyArea: 'Every area',
  group: {
    people: 'People, accounts',
    curriculum: 'Distributions',
    catalog: 'Plans, catalogues, materials',
    approval: 'Approval',
    teaching: 'Online teaching',
    learning: 'Assigning and learning',
    'online-share': 'Online share',
    reporting: 'Reports',
    exchange: 'Quarterly sync',
    files: 'Files',
  },
  event: eventsEn,
};
