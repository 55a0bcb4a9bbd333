import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '~/ui/format';
import { Page, Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { EvidenceRow } from './evidence-row';
import classes from './share.module.css';
import { useShareText } from './share.i18n';
import { type Evidence, evidenceQuery } from './share.queries';

interface EvidencePageProps {
  classId: string;
  lessonId: string;
}

/** One lesson of one class: every fact that makes it count, each leading to where it was recorded. */
export function EvidencePage({ classId, lessonId }: EvidencePageProps) {
  const t = useShareText();
  const { data, error, isPending, refetch } = useQuery(evidenceQuery(classId, lessonId));
  const className = data?.className ?? '';
  return (
    <Page
      title={data ? t('evidence.title', { className, lesson: data.lessonName }) : t('rows.title')}
      crumbs={[
        { label: t('title'), to: '/share' },
        { label: className || t('kind.class'), to: `/share/class/${classId}` },
        { label: t('rows.title'), to: `/share/class/${classId}/rows` },
      ]}
      lead={data && t('evidence.lead', { subject: data.subjectName })}
      actions={
        data && (
          <TextLink to={`/distributions/${data.distributionId}`}>{t('evidence.openDistribution')}</TextLink>
        )
      }
      loading={isPending}
      error={error}
      onRetry={() => void refetch()}
    >
      {data && <EvidenceBody evidence={data} />}
    </Page>
  );
}

function EvidenceBody({ evidence }: { evidence: Evidence }) {
  const t = useShareText();
  return (
    <>
      <Section title={t('evidence.why')}>
        <Conditions evidence={evidence} />
      </Section>
      {evidence.planRows.length === 0 && (
        <EmptyState title={t('evidence.noPlan')} hint={t('evidence.noPlanHint')} />
      )}
      {evidence.planRows.map((row) => (
        <EvidenceRow key={row.id} row={row} />
      ))}
    </>
  );
}

const measures = ['planned', 'assigned', 'delivered'] as const;

/** Why it counts, or what is missing for it to count. */
function Conditions({ evidence: { periods } }: { evidence: Evidence }) {
  const t = useShareText();
  return (
    <ul className={classes.conditions}>
      {measures.map((measure) => {
        const isCounted = periods[measure] > 0;
        return (
          <li key={measure} className={classes.condition}>
            <StatusBadge tone={isCounted ? 'good' : 'waiting'}>
              {t(`evidence.${measure}.${isCounted ? 'ok' : 'missing'}`)}
            </StatusBadge>
            <span className="hl-numbers">
              {t('evidence.of', {
                part: formatNumber(periods[measure], 1),
                whole: formatNumber(periods.total, 1),
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
