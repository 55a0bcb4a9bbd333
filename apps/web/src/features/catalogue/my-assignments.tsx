import { Button, SegmentedControl } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { DateText } from '~/ui/date-text';
import { complained } from '~/ui/notify';
import { Page } from '~/ui/page';
import { PageSkeleton } from '~/ui/page-skeleton';
import { EmptyState, ProblemState } from '~/ui/page-states';
import { StatusBadge, type Tone } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { type Assignment, beginAssigned, myAssignmentsQuery } from './assignments.queries';
import { useCatalogueText } from './catalogue.i18n';
import classes from './planning.module.css';
import { MaterialBadge } from './planning-badges';
import { usePlanningText } from './planning.i18n';

const tones: Record<Assignment['state'], Tone> = {
  late: 'bad',
  'due-soon': 'waiting',
  open: 'active',
  done: 'good',
};

interface MyAssignmentsProps {
  state?: 'open' | 'done';
  limit?: number;
}

/** What the reader has to make or to review, the next due first; also for the teacher's start page. */
export function MyAssignments({ state = 'open', limit = 50 }: MyAssignmentsProps) {
  const c = useCatalogueText();
  const { data, error, isPending, refetch } = useQuery(myAssignmentsQuery(state, undefined, limit));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  if (data.items.length === 0) return <EmptyState title={c('noWork')} hint={c('noWorkHint')} />;
  return (
    <ul className={classes.cards}>
      {data.items.map((assignment) => (
        <AssignmentCard key={assignment.id} assignment={assignment} />
      ))}
    </ul>
  );
}

/** Straight from the assignment into the editor: lesson, kind and stage are inherited. */
function BeginButton({ assignment }: { assignment: Assignment }) {
  const c = useCatalogueText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(newIdempotencyKey);
  const beginning = useMutation({
    mutationFn: () => beginAssigned(key, assignment.entryId),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['assignments'] });
      await navigate({ to: `/materials/${id}/edit` as '/' });
    },
    onError: complained,
  });
  return (
    <Button
      size="compact-sm"
      variant="light"
      loading={beginning.isPending}
      aria-label={`${c('start')}: ${assignment.title}`}
      onClick={() => beginning.mutate()}
    >
      {c('start')}
    </Button>
  );
}

/** The other one on the same material. */
function Partner({ assignment: { role, author, reviewer } }: { assignment: Assignment }) {
  const c = useCatalogueText();
  const partner = role === 'author' ? reviewer : author;
  if (!partner) return null;
  return (
    <span>
      {c(`role.${role === 'author' ? 'reviewer' : 'author'}`)}: {partner.name}
    </span>
  );
}

function AssignmentCard({ assignment }: { assignment: Assignment }) {
  const c = useCatalogueText();
  const p = usePlanningText();
  const { material, role } = assignment;
  const address = material ? `/materials/${material.id}` : `/catalogues/${assignment.catalogueId}`;
  return (
    <li className={classes.card}>
      <TextLink to={address} className={`hl-link ${classes.cardTitle}`}>
        {assignment.title}
      </TextLink>
      <span className={classes.cardLine}>
        <span>{c(`role.${role}`)}</span>
        <span>
          {assignment.subjectName} {assignment.grade} · {assignment.lessonName}
        </span>
        <span>{p(`kind.${assignment.materialKind}`)}</span>
        <span>{p(`stage.${assignment.stage}`)}</span>
        <Partner assignment={assignment} />
      </span>
      <span className={classes.cardEnd}>
        <DateText value={assignment.dueOn} />
        {assignment.state === 'done' ? (
          <MaterialBadge status={material?.status} />
        ) : (
          <StatusBadge tone={tones[assignment.state]}>{c(`state.${assignment.state}`)}</StatusBadge>
        )}
        {role === 'author' && !material && <BeginButton assignment={assignment} />}
      </span>
    </li>
  );
}

export function MyAssignmentsPage() {
  const c = useCatalogueText();
  const [{ state = 'open' }, setUrl] = useUrlState();
  return (
    <Page title={c('mine')} lead={c('mineLead')} narrow>
      <SegmentedControl
        aria-label={c('status')}
        value={state}
        onChange={(value) => setUrl({ state: value })}
        data={[
          { value: 'open', label: c('openWork') },
          { value: 'done', label: c('doneWork') },
        ]}
      />
      <MyAssignments state={state === 'done' ? 'done' : 'open'} />
    </Page>
  );
}
