import { Figure, Figures } from '~/ui/figure';
import { formatNumber, formatPercent } from '~/ui/format';
import { useShareText } from './share.i18n';
import type { Scope, ShareFigure } from './share.queries';
import type { ShareView } from './use-share-view';

const measures = ['planned', 'assigned', 'delivered'] as const;

interface ShareFiguresProps {
  scope: Scope;
  figure: ShareFigure;
  view: ShareView;
}

/** The three big numbers, each a door to the rows it was summed from. */
export function ShareFigures(props: ShareFiguresProps) {
  return (
    <Figures>
      {props.view.reading === 'periods' ? <ByPeriods {...props} /> : <ByWorkload {...props} />}
    </Figures>
  );
}

function ByPeriods({ scope, figure, view }: ShareFiguresProps) {
  const t = useShareText();
  const other = view.average === 'simple' ? 'weighted' : 'simple';
  return measures.map((measure) => {
    const parts = {
      part: formatNumber(figure.periods[measure], 1),
      whole: formatNumber(figure.periods.total, 1),
    };
    const beside = { average: t(`reading.${other}`), percent: formatPercent(figure[other][measure]) };
    return (
      <Figure
        key={measure}
        label={t(`figure.${measure}`)}
        value={formatPercent(figure[view.average][measure])}
        to={view.rowsHref(scope, measure)}
        note={
          <>
            {t('figure.beside', beside)}
            <br />
            {t('figure.periods', parts)}
          </>
        }
      />
    );
  });
}

function ByWorkload({ scope, figure, view }: ShareFiguresProps) {
  const t = useShareText();
  const { rows, workload } = figure;
  const other = view.average === 'simple' ? 'weighted' : 'simple';
  const beside = { average: t(`reading.${other}`), percent: formatPercent(workload[other]) };
  const count = (part: number) => ({ part: formatNumber(part), whole: formatNumber(rows.total) });
  return (
    <>
      <Figure
        label={t('figure.rowsPlanned')}
        value={formatPercent(rows.planned / rows.total)}
        to={view.rowsHref(scope, 'planned')}
        note={t('figure.rows', count(rows.planned))}
      />
      <Figure
        label={t('figure.workload')}
        value={formatPercent(workload[view.average])}
        to={view.rowsHref(scope, 'assigned')}
        note={
          <>
            {t('figure.beside', beside)}
            <br />
            {t('figure.rows', count(rows.assigned))}
          </>
        }
      />
      <Figure
        label={t('figure.rowsDelivered')}
        value={formatPercent(rows.delivered / rows.total)}
        to={view.rowsHref(scope, 'delivered')}
        note={t('figure.rows', count(rows.delivered))}
      />
    </>
  );
}
