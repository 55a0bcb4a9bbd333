import { useQuery } from '@tanstack/react-query';
import { formatDate, formatDateTime } from '~/ui/format';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { TextLink } from '~/ui/text-link';
import { Breakdown } from './breakdown';
import { Coverage } from './coverage';
import { Formula } from './formula';
import { ReadingSwitch } from './reading-switch';
import { scopeName } from './scope-name';
import { ShareActions } from './share-actions';
import { ShareFigures } from './share-figures';
import { useShareText } from './share.i18n';
import { type Kind, type Overview, overviewQuery, type Scope, wholeSchool } from './share.queries';
import { Standings } from './standings';
import { Trend } from './trend';
import { useShareView } from './use-share-view';

/** The share of the school or of one part of it: what counts, against the targets, over time, and of what it is made. */
export function SharePage({ scope = wholeSchool }: { scope?: Scope }) {
  const { data, error, isPending, refetch } = useQuery(overviewQuery(scope));
  return (
    <Page {...useHeading(scope, data)} loading={isPending} error={error} onRetry={() => void refetch()}>
      {data && <ShareBody scope={scope} overview={data} />}
    </Page>
  );
}

function useHeading(scope: Scope, data: Overview | undefined) {
  const t = useShareText();
  const lead = data?.snapshot && <Freshness overview={data} kind={scope.kind} />;
  if (scope.kind === 'school') {
    return { title: t('title'), lead, actions: data && <ShareActions overview={data} /> };
  }
  const label = data?.figure?.label ?? t(`kind.${scope.kind}`);
  return { title: scopeName(t, { ...scope, label }), lead, crumbs: [{ label: t('title'), to: '/share' }] };
}

function Freshness({ overview, kind }: { overview: Overview; kind: Kind }) {
  const t = useShareText();
  if (!overview.snapshot) return null;
  const { asOf, computedAt } = overview.snapshot;
  const lead = t('lead', { day: formatDate(asOf), at: formatDateTime(computedAt) });
  return <>{kind === 'school' ? lead : `${t(`kind.${kind}`)}. ${lead}`}</>;
}

function ShareBody({ scope, overview }: { scope: Scope; overview: Overview }) {
  const t = useShareText();
  const view = useShareView(overview.policy);
  const { figure, snapshot, targets, policy } = overview;
  if (!figure || !snapshot) return <NothingComputed />;
  return (
    <>
      <ReadingSwitch view={view} policy={policy} />
      <ShareFigures scope={scope} figure={figure} view={view} />
      <Section title={t('target.title')}>
        <Standings scope={scope} figure={figure} standings={targets} view={view} />
      </Section>
      <Breakdown scope={scope} view={view} />
      <Section title={t('trend.title')}>
        <Trend scope={scope} standings={targets} view={view} />
      </Section>
      <Section title={t('coverage.title')}>
        <Coverage figure={figure} />
      </Section>
      <Formula snapshot={snapshot} figure={figure} name={scopeName(t, { ...scope, label: figure.label })} />
    </>
  );
}

function NothingComputed() {
  const t = useShareText();
  return (
    <EmptyState
      title={t('none.title')}
      hint={t('none.hint')}
      action={<TextLink to="/distributions">{t('none.action')}</TextLink>}
    />
  );
}
