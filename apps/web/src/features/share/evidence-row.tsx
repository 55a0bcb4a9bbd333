import type { ReactNode } from 'react';
import { formatDate, formatDateTime, formatNumber } from '~/ui/format';
import { StatusBadge, type Tone } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import classes from './share.module.css';
import { useShareText } from './share.i18n';
import type { EvidenceMaterial, PlanRow } from './share.queries';

/** A row of an approved plan: what was planned, given, opened and taught. */
export function EvidenceRow({ row }: { row: PlanRow }) {
  const t = useShareText();
  return (
    <article className={classes.planRow}>
      <div className={classes.standingHead}>
        <h3>{t('evidence.planRow', { teacher: row.teacher })}</h3>
        <TextLink to={`/teaching/plans/${row.planId}`}>{t('evidence.openPlan')}</TextLink>
      </div>
      <dl className={classes.facts}>
        <Fact name={t('evidence.periods')}>{formatNumber(row.periods, 1)}</Fact>
        <Fact name={t('evidence.mode')}>{t(`evidence.modes.${row.mode as 'support'}`)}</Fact>
        <Fact name={t('evidence.stage')}>{row.stage ? t(`coverage.${row.stage as 'before'}`) : '–'}</Fact>
        <Fact name={t('evidence.platform')}>{row.platform || '–'}</Fact>
        <Fact name={t('evidence.approvedAt')}>{formatDate(row.approvedAt)}</Fact>
      </dl>
      <div>
        <h4>{t('evidence.materials')}</h4>
        {row.materials.length === 0 ? (
          <p className={classes.quiet}>{t('evidence.noMaterials')}</p>
        ) : (
          <ul className={classes.materials}>
            {row.materials.map((material) => (
              <MaterialTrail key={material.id} material={material} />
            ))}
          </ul>
        )}
      </div>
      <Taught row={row} />
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const tones: Record<string, Tone> = {
  draft: 'draft',
  'in-review': 'waiting',
  published: 'good',
  returned: 'bad',
};

function MaterialTrail({ material }: { material: EvidenceMaterial }) {
  const t = useShareText();
  const { id, title, status, revision, assignedAt, openedBy, contentHash } = material;
  return (
    <li className={classes.material}>
      <div className={classes.standingHead}>
        <TextLink to={`/materials/${id}`}>{title}</TextLink>
        <StatusBadge tone={tones[status] ?? 'ended'}>
          {t(`evidence.statuses.${status as 'draft'}`)}
        </StatusBadge>
      </div>
      <div className={classes.trail}>
        <span>{t('evidence.revision', { revision })}</span>
        <Approval material={material} />
        {contentHash && (
          <span title={contentHash}>
            {t('evidence.hash')} <code>{contentHash.slice(0, 12)}</code>
          </span>
        )}
        <span>
          {assignedAt ? t('evidence.assignedAt', { day: formatDate(assignedAt) }) : t('evidence.notAssigned')}
        </span>
        {assignedAt && <span>{t('evidence.openedBy', { count: openedBy })}</span>}
      </div>
    </li>
  );
}

function Approval({
  material: { approvedBy, approvedAt, approvalRequestId },
}: {
  material: EvidenceMaterial;
}) {
  const t = useShareText();
  if (!approvedAt || !approvalRequestId) return null;
  return (
    <TextLink to={`/approvals/${approvalRequestId}`}>
      {t('evidence.approvedBy', { name: approvedBy ?? '–', day: formatDate(approvedAt) })}
    </TextLink>
  );
}

function Taught({ row }: { row: PlanRow }) {
  const t = useShareText();
  return (
    <div>
      <h4>{t('evidence.deliveries')}</h4>
      {row.deliveries.length === 0 ? (
        <p className={classes.quiet}>{t('evidence.noDeliveries')}</p>
      ) : (
        <ul className={classes.plainList}>
          {row.deliveries.map((delivery) => (
            <li key={delivery.id}>
              {t('evidence.delivery', {
                day: formatDate(delivery.deliveredOn),
                periods: formatNumber(delivery.periods, 1),
                at: formatDateTime(delivery.recordedAt),
              })}
            </li>
          ))}
        </ul>
      )}
      {row.attended > 0 && <p className={classes.quiet}>{t('evidence.attended', { count: row.attended })}</p>}
    </div>
  );
}
