import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Figure, Figures } from '~/ui/figure';
import { formatDate, formatDateTime, formatNumber, formatPercent } from '~/ui/format';
import { Section } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { ShareBar } from '~/ui/share-bar';
import { StatusBadge } from '~/ui/status-badge';
import classes from './reporting.module.css';
import { type ReportText, useReportText } from './reporting.i18n';
import type { ReportFigure, ReportFigures, ReportTarget } from './reports.queries';

type Group = 'levels' | 'campuses' | 'departments' | 'subjectGrades';
const groups: readonly Group[] = ['levels', 'campuses', 'departments', 'subjectGrades'];

/** The figures of a report, before it is made and as it keeps them. */
export function FiguresView({ figures }: { figures: ReportFigures }) {
  const t = useReportText();
  const { overall } = figures;
  const { periods, coverage } = overall;
  return (
    <>
      <Section title={t('figures')}>
        <p className={classes.quiet}>
          {t('snapshot', {
            day: formatDate(figures.snapshotAsOf),
            at: formatDateTime(figures.computedAt),
          })}
        </p>
        <Figures>
          <Figure
            label={`${t('delivered')} – ${t('simple').toLowerCase()}`}
            value={formatPercent(overall.simple.delivered, 2)}
            note={t('periodsOf', {
              part: formatNumber(periods.delivered, 1),
              whole: formatNumber(periods.total, 1),
            })}
          >
            <ShareBar label={t('simple')} {...overall.simple} />
          </Figure>
          <Figure label={t('weighted')} value={formatPercent(overall.weighted.delivered, 2)}>
            <ShareBar label={t('weighted')} {...overall.weighted} />
          </Figure>
          <Figure label={t('workload')} value={formatPercent(overall.workload, 2)} note={t('workloadNote')} />
          <Figure
            label={t('coverage')}
            value={formatPercent(coverage.lessons > 0 ? coverage.covered / coverage.lessons : 0, 1)}
            note={t('coverageNote', {
              covered: formatNumber(coverage.covered),
              lessons: formatNumber(coverage.lessons),
            })}
          />
        </Figures>
      </Section>
      <Section title={t('targets')}>
        <DataTable
          label={t('targets')}
          columns={targetColumns(t)}
          rows={figures.targets}
          rowId={({ authority, level }) => authority + level}
          empty={<EmptyState title={t('noTargets')} />}
        />
      </Section>
      <Groups figures={figures} />
      <Section title={t('formula')}>
        <ul className={classes.formula}>
          {figures.formula.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Groups({ figures }: { figures: ReportFigures }) {
  const t = useReportText();
  const shown = groups.filter((group) => figures[group].length > 0);
  const [chosen, choose] = useState<Group>('subjectGrades');
  const group = shown.includes(chosen) ? chosen : (shown[0] ?? 'levels');
  return (
    <Section title={t('byGroup')}>
      <div className={classes.scroll}>
        <SegmentedControl
          aria-label={t('byGroup')}
          value={group}
          onChange={(value) => choose(value as Group)}
          data={shown.map((value) => ({ value, label: t(`group.${value}`) }))}
        />
      </div>
      <DataTable
        label={t(`group.${group}`)}
        columns={figureColumns(t, group)}
        rows={figures[group]}
        rowId={({ key }) => key}
      />
    </Section>
  );
}

function targetColumns(t: ReportText): Column<ReportTarget>[] {
  return [
    {
      id: 'authority',
      header: t('authority'),
      cell: ({ authority }) => authority.replace(/^National\b/, t('national')),
    },
    { id: 'level', header: t('level'), cell: ({ level }) => t(`scopes.${level as 'primary'}`) },
    {
      id: 'minimum',
      header: t('minimum'),
      kind: 'number',
      cell: ({ minPercent }) => formatPercent(minPercent / 100),
    },
    {
      id: 'by',
      header: t('reachedBy'),
      kind: 'date',
      cell: ({ reachedBy }) => <DateText value={reachedBy} />,
    },
    { id: 'share', header: t('delivered'), kind: 'number', cell: ({ share }) => formatPercent(share, 2) },
    {
      id: 'result',
      header: t('result'),
      kind: 'status',
      cell: ({ isMet }) => (
        <StatusBadge tone={isMet ? 'good' : 'bad'}>{isMet ? t('met') : t('notMet')}</StatusBadge>
      ),
    },
  ];
}

function figureColumns(t: ReportText, group: Group): Column<ReportFigure>[] {
  const name = ({ key, label }: ReportFigure): string =>
    group === 'levels' ? t(`scopes.${key as 'primary'}`) : label;
  const number = (
    id: 'total' | 'planned' | 'assigned' | 'delivered',
    header: string,
  ): Column<ReportFigure> => ({
    id,
    header,
    kind: 'number',
    cell: ({ periods }) => formatNumber(periods[id], 1),
  });
  return [
    { id: 'label', header: t(`group.${group}`), cell: name },
    number('total', t('total')),
    number('planned', t('planned')),
    number('assigned', t('assigned')),
    number('delivered', t('delivered')),
    {
      id: 'share',
      header: `% ${t('delivered').toLowerCase()}`,
      kind: 'number',
      cell: ({ simple }) => formatPercent(simple.delivered, 2),
    },
  ];
}
