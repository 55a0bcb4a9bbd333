import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Page, Section } from '~/ui/page';
import { StatusBadge } from '~/ui/status-badge';
import { Timeline } from '~/ui/timeline';
import { MaterialActions } from './material-actions';
import { MaterialBanner } from './material-banner';
import { MaterialFacts } from './material-facts';
import { MaterialPreview } from './material-preview';
import { MaterialStatus } from './material-status';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import { type Material, materialQuery } from './material.queries';

interface MaterialPageProps {
  id: string;
  /** The approval, beside what is read. */
  aside?: ReactNode;
}

export function MaterialPage({ id, aside }: MaterialPageProps) {
  const t = useMaterialText();
  const { data: material, error, refetch } = useQuery(materialQuery(id));
  return (
    <Page
      title={material?.title ?? t('library')}
      crumbs={[{ to: '/materials', label: t('library') }]}
      badge={material && <MaterialStatus status={material.status} />}
      lead={material && <Lead material={material} />}
      actions={material && <MaterialActions material={material} />}
      loading={!material}
      error={error}
      onRetry={() => void refetch()}
    >
      {material && (
        <>
          <MaterialBanner material={material} />
          <div className={classes.split}>
            <div className={classes.main}>
              {material.description && <p className={classes.description}>{material.description}</p>}
              <Section title={t('page.content')}>
                <MaterialPreview parts={material.parts} />
              </Section>
              <Section title={t('page.history')}>
                <Revisions material={material} />
              </Section>
            </div>
            <aside className={classes.aside}>
              {aside}
              <Section title={t('page.facts')}>
                <MaterialFacts material={material} />
              </Section>
            </aside>
          </div>
        </>
      )}
    </Page>
  );
}

function Lead({ material }: { material: Material }) {
  const t = useMaterialText();
  return (
    <span className={classes.lead}>
      {material.subjectName} · {t('grade', { grade: material.grade })} · {material.lessonName}
      {material.outsideCatalogue && <StatusBadge tone="waiting">{t('outside')}</StatusBadge>}
    </span>
  );
}

function Revisions({ material }: { material: Material }) {
  const t = useMaterialText();
  const { revisions, status, revision: current } = material;
  if (revisions.length === 0) return <p className={classes.note}>{t('page.noHistory')}</p>;
  const isInForce = (number: number): boolean => status === 'published' && number === current;
  const entries = revisions.map(({ revision, title, publishedAt, contentHash }) => ({
    id: String(revision),
    at: publishedAt,
    tone: 'good' as const,
    title: `${t('page.revision', { number: revision })}: ${title}${isInForce(revision) ? ` (${t('page.inForce')})` : ''}`,
    body: <span className="hl-numbers">{t('page.hash', { hash: contentHash.slice(0, 12) })}</span>,
  }));
  return <Timeline entries={entries} />;
}
