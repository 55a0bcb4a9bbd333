export const en = {
  title: 'Leave without saving?',
  lead: 'What you wrote on this page is not saved and will be lost.',
  leave: 'Leave the page',
  stay: 'Stay and go on',
};
