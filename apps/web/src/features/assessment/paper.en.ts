import type { SameKeys } from '~/i18n/messages';
import type { vi } from './paper.vi';

export const en: SameKeys<typeof vi> = {
  sittings: 'Classes that sat the test',
  notHeld:
    'Note when each class sat the test, to bring in answer sheets, see who was away and analyse results.',
  hold: 'Note a class',
  held: 'Noted',
  heldAt: 'Began at',
  classes: 'Classes',
  class: 'Class {{name}}',
  sheets: '{{sheets}} of {{students}} sheets in',
  cancel: 'Remove',
  cancelled: 'Removed',
  sheetsIn: 'Bring in answer sheets',
  sheetsHint:
    'The XLSX or CSV that a scanner or an app exports (ZipGrade, TNMaker, Azota…). Nothing is written until you have looked through it.',
  sheetsFile: 'File of answer sheets',
  habit: {
    student:
      'A column with the student’s number or code; without one, name and class. A number of one or two digits is the place in the class list.',
    code: 'A column with the code of the test.',
    answers:
      'A column a question (Câu 1, Câu 2…; true/false as ĐSĐS or as four columns 13a–13d), or one column with all answers, separated by semicolons.',
  },
  otherFile: 'Choose another file',
  take: 'Take {{count}} sheets',
  taken: '{{count}} sheets taken',
  leaveOut: 'Leave out {{count}} sheets that cannot be taken',
  readable: '{{count}} sheets can be taken',
  refused: '{{count}} sheets cannot be taken',
  essays: '{{count}} essays of each sheet wait for points',
  lacking: 'The file has no column for {{questions}}; they count as left blank.',
  beyond: 'The test has no question for the columns {{headings}}; they are passed over.',
  student: 'Student',
  line: 'line {{row}}',
  code: 'Code',
  score: 'By machine',
  scoreOf: '{{score}}/{{points}}',
  remarks: 'Remarks',
  removeSheet: 'Remove sheet',
  removeSheetOf: 'Remove sheet of {{name}}',
  removeSheetHint: 'For a sheet that was read as another student’s. Its answers and marks go.',
};
