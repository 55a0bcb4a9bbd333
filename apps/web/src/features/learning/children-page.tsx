import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { useUrlState } from '~/ui/use-url-state';
import { AssignmentList } from './assignment-list';
import { ComingLessons } from './coming-lessons';
import { useLearningText } from './learning.i18n';
import { childrenQuery } from './learning.queries';

/** What guardians see of each of their children: the same lists, without opening anything in the child's name. */
export function ChildrenPage() {
  const t = useLearningText();
  const [url, change] = useUrlState();
  const { data: children = [], isPending, error, refetch } = useQuery(childrenQuery);
  const child = children.find((each) => each.id === url.child) ?? children[0];
  const lead = child && t('childOf', { name: child.fullName, className: child.className ?? '–' });
  return (
    <Page title={t('children')} lead={lead} loading={isPending} error={error} onRetry={refetch}>
      {children.length > 1 && child && (
        <SegmentedControl
          size="md"
          fullWidth
          aria-label={t('child')}
          value={child.id}
          onChange={(id) => change({ child: id, state: undefined })}
          data={children.map((each) => ({ value: each.id, label: each.fullName }))}
        />
      )}
      {child ? (
        <ChildLists key={child.id} childId={child.id} />
      ) : (
        <EmptyState title={t('noChildren')} hint={t('noChildrenHint')} />
      )}
    </Page>
  );
}

function ChildLists({ childId }: { childId: string }) {
  return (
    <>
      <AssignmentList childId={childId} />
      <ComingLessons childId={childId} />
    </>
  );
}
