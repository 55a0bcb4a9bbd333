import { Page } from '~/ui/page';
import { AssignmentList } from './assignment-list';
import { ComingLessons } from './coming-lessons';
import { useLearningText } from './learning.i18n';

/** Where a student starts: what to do, and when the next online lessons are. */
export function StudentPage() {
  const t = useLearningText();
  return (
    <Page title={t('title')}>
      <AssignmentList childId={null} />
      <ComingLessons childId={null} />
    </Page>
  );
}
