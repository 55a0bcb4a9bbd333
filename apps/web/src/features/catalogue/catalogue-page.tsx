import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { formatPercent } from '~/ui/format';
import { said } from '~/ui/notify';
import { Page, Section } from '~/ui/page';
import { Unread } from '~/ui/page-states';
import { ProblemAlert } from '~/ui/problem-alert';
import { TextLink } from '~/ui/text-link';
import { useCatalogueText } from './catalogue.i18n';
import { CatalogueTable } from './catalogue-table';
import {
  type Catalogue,
  catalogueQuery,
  choicesQuery,
  entriesQuery,
  minutesAddress,
  submitCatalogue,
  workbookAddress,
} from './catalogues.queries';
import { DeviationList } from './deviation-list';
import { MeetingForm } from './meeting-form';
import classes from './planning.module.css';
import { Lateness, PlanningBadge } from './planning-badges';

interface CataloguePageProps {
  catalogueId: string;
  /** The state of the catalogue's approval; composed by the route. */
  aside?: ReactNode;
}

export function CataloguePage({ catalogueId, aside }: CataloguePageProps) {
  const c = useCatalogueText();
  const { data: catalogue, error, isPending, refetch } = useQuery(catalogueQuery(catalogueId));
  return (
    <Page
      title={catalogue?.title ?? c('title')}
      badge={catalogue && <PlanningBadge status={catalogue.status} />}
      lead={catalogue && <CatalogueLead catalogue={catalogue} />}
      crumbs={[{ label: c('title'), to: '/catalogues' }]}
      loading={isPending}
      error={error}
      onRetry={() => void refetch()}
      actions={catalogue && <Actions catalogue={catalogue} />}
    >
      {catalogue && <Body catalogue={catalogue} aside={aside} />}
    </Page>
  );
}

function Body({ catalogue, aside }: { catalogue: Catalogue; aside: ReactNode }) {
  return (
    <>
      <Materials catalogue={catalogue} />
      <div className={classes.beside}>
        {aside}
        {catalogue.can.minutes && <DeviationList catalogueId={catalogue.id} />}
      </div>
    </>
  );
}

function Materials({ catalogue }: { catalogue: Catalogue }) {
  const c = useCatalogueText();
  const entries = useQuery(entriesQuery(catalogue.id));
  const choices = useQuery(choicesQuery(catalogue.id));
  const error = entries.error ?? choices.error;
  const retry = () => void Promise.all([entries.refetch(), choices.refetch()]);
  if (!entries.data || !choices.data) return <Unread error={error} onRetry={retry} />;
  return (
    <Section title={c('rowCount', { count: catalogue.total })}>
      <ProblemAlert error={error} onRetry={retry} />
      <CatalogueTable catalogue={catalogue} entries={entries.data} choices={choices.data} />
    </Section>
  );
}

function CatalogueLead({ catalogue }: { catalogue: Catalogue }) {
  const { done, total } = catalogue;
  return (
    <span className={classes.lead}>
      {catalogue.departmentName} ·{' '}
      <TextLink to={`/plans/${catalogue.productionPlanId}`}>{catalogue.planTitle}</TextLink>
      {total > 0 && (
        <>
          {' '}
          · {done}/{total} ({formatPercent(done / total, 0)}) <Lateness {...catalogue} />
        </>
      )}
    </span>
  );
}

function Actions({ catalogue }: { catalogue: Catalogue }) {
  const c = useCatalogueText();
  const client = useQueryClient();
  const choices = useQuery(choicesQuery(catalogue.id));
  const [isMeeting, setMeeting] = useState(false);
  const submitting = useMutation({
    mutationFn: () => submitCatalogue(catalogue.id),
    onSuccess: async () => {
      said(c('submitted'));
      await client.invalidateQueries();
    },
  });
  return (
    <>
      {submitting.error && <ProblemAlert error={submitting.error} />}
      <Button component="a" href={workbookAddress(catalogue.id)} variant="default">
        {c('workbook')}
      </Button>
      {catalogue.can.minutes && (
        <Button component="a" href={minutesAddress(catalogue.id)} variant="default">
          {c('minutes')}
        </Button>
      )}
      {catalogue.can.edit && (
        <Button variant="default" onClick={() => setMeeting(true)}>
          {c('meeting')}
        </Button>
      )}
      {catalogue.can.submit && (
        <Button variant="light" loading={submitting.isPending} onClick={() => submitting.mutate()}>
          {c('submit')}
        </Button>
      )}
      {choices.data && (
        <MeetingForm
          key={catalogue.version}
          catalogue={catalogue}
          choices={choices.data}
          opened={isMeeting}
          onClose={() => setMeeting(false)}
        />
      )}
    </>
  );
}
