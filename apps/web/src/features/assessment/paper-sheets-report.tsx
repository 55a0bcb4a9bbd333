import { Alert, Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { formatNumber } from '~/ui/format';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { StatusBadge } from '~/ui/status-badge';
import { usePaperText } from './paper.i18n';
import classes from './paper.module.css';
import { type AnswerSheet, type SheetReport, takeSheets } from './paper.queries';

interface PaperSheetsReportProps {
  testId: string;
  file: File;
  report: SheetReport;
  onBack: () => void;
  onDone: () => void;
}

/** What is wrong comes first; more lines than anybody reads are counted only. */
const shown = 300;
const urgency = { refused: 0, again: 1, new: 2 } as const;

/** What each line would become. Nothing is written until the teacher takes them. */
export function PaperSheetsReport({ testId, file, report, onBack, onDone }: PaperSheetsReportProps) {
  const t = usePaperText();
  const [leavesOut, setLeavesOut] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const refused = report.sheets.filter(({ outcome }) => outcome === 'refused').length;
  const good = report.sheets.length - refused;
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      const { taken } = await takeSheets(testId, file, leavesOut);
      said(t('taken', { count: taken }));
      onDone();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <div className={classes.stack}>
      <Summary report={report} refused={refused} />
      <ProblemAlert error={problem} />
      <DataTable
        label={t('sheetsIn')}
        columns={useColumns(report.points)}
        rows={inOrder(report.sheets).slice(0, shown)}
        rowId={(row) => String(row.row)}
        highlight={(row) => row.outcome === 'refused'}
      />
      {refused > 0 && good > 0 && (
        <Checkbox
          label={t('leaveOut', { count: refused })}
          checked={leavesOut}
          onChange={(event) => setLeavesOut(event.currentTarget.checked)}
        />
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onBack}>
          {t('otherFile')}
        </Button>
        <Button
          loading={isBusy}
          disabled={good === 0 || (refused > 0 && !leavesOut)}
          onClick={() => void take()}
        >
          {t('take', { count: good })}
        </Button>
      </div>
    </div>
  );
}

function Summary({ report, refused }: { report: SheetReport; refused: number }) {
  const t = usePaperText();
  const { sheets, beyond, lacking, essays } = report;
  return (
    <>
      <div className={classes.badges}>
        <StatusBadge tone="good">{t('readable', { count: sheets.length - refused })}</StatusBadge>
        {refused > 0 && <StatusBadge tone="bad">{t('refused', { count: refused })}</StatusBadge>}
        {essays > 0 && <StatusBadge tone="waiting">{t('essays', { count: essays })}</StatusBadge>}
      </div>
      {lacking.length > 0 && <Alert color="yellow">{t('lacking', { questions: lacking.join(', ') })}</Alert>}
      {beyond.length > 0 && <Alert color="yellow">{t('beyond', { headings: beyond.join(', ') })}</Alert>}
    </>
  );
}

function inOrder(sheets: readonly AnswerSheet[]): AnswerSheet[] {
  const rank = ({ outcome, remarks }: AnswerSheet): number =>
    urgency[outcome] * 2 + (remarks.length > 0 ? 0 : 1);
  return sheets.toSorted((one, other) => rank(one) - rank(other) || one.row - other.row);
}

function useColumns(points: number): Column<AnswerSheet>[] {
  const t = usePaperText();
  return [
    {
      id: 'student',
      header: t('student'),
      cell: (row) => (
        <>
          {row.studentName ?? row.id}
          <small className={classes.facts}>
            {[row.className, t('line', { row: row.row })].filter(Boolean).join(' · ')}
          </small>
        </>
      ),
      width: '32%',
    },
    { id: 'code', header: t('code'), cell: (row) => row.code || '–', width: 80 },
    {
      id: 'score',
      header: t('score'),
      kind: 'number',
      cell: (row) =>
        row.score === null
          ? '–'
          : t('scoreOf', { score: formatNumber(row.score / 100), points: formatNumber(points / 100) }),
      width: 100,
    },
    {
      id: 'remarks',
      header: t('remarks'),
      cell: (row) => (
        <ul className={classes.remarks}>
          {row.remarks.map(({ code, message, isRefusal }) => (
            <li key={code} data-bad={isRefusal || undefined}>
              {message}
            </li>
          ))}
        </ul>
      ),
    },
  ];
}
