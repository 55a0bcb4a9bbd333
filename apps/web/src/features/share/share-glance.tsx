import { useQuery } from '@tanstack/react-query';
import { formatPercent } from '~/ui/format';
import { Section } from '~/ui/page';
import { Bone } from '~/ui/page-skeleton';
import { EmptyState, ProblemState } from '~/ui/page-states';
import { ShareBar } from '~/ui/share-bar';
import { TextLink } from '~/ui/text-link';
import { scopeName } from './scope-name';
import classes from './share.module.css';
import { useShareText } from './share.i18n';
import { figuresQuery, overviewQuery, type ShareFigure, wholeSchool } from './share.queries';
import { ShareFigures } from './share-figures';
import { StandingCard, useHighestTarget } from './standings';
import { judgedShare, sharesOf, useShareView } from './use-share-view';

/** Where the school stands, for the start page: three numbers and each target with its forecast. */
export function ShareGlance({ withTargets = true }: { withTargets?: boolean }) {
  const t = useShareText();
  const { data, error, refetch } = useQuery(overviewQuery(wholeSchool));
  const view = useShareView(data?.policy);
  return (
    <Section title={t('glance.title')} actions={<TextLink to="/share">{t('glance.open')}</TextLink>}>
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Bone height={110} />
      ) : !data.figure ? (
        <EmptyState title={t('none.title')} hint={t('none.hint')} />
      ) : (
        <div className={classes.glance}>
          <div className={classes.three}>
            <ShareFigures scope={wholeSchool} figure={data.figure} view={view} />
          </div>
          {withTargets && data.targets.length > 0 && (
            <>
              <p className={classes.meaning}>{t('meaning')}</p>
              <ul className={classes.standings}>
                {data.targets.map((standing) => (
                  <StandingCard key={standing.id} standing={standing} view={view} />
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </Section>
  );
}

const shown = 5;

/** The departments furthest behind, each leading to its own page. */
export function LaggingDepartments() {
  const t = useShareText();
  const { data, error, refetch } = useQuery(
    figuresQuery({ kind: 'department', sort: 'lagging', limit: shown }),
  );
  return (
    <Section title={t('glance.lagging')}>
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Bone height={160} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t('breakdown.empty')} />
      ) : (
        <ul className={classes.lagging}>
          {data.items.map((figure) => (
            <Lagging key={figure.key} figure={figure} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Lagging({ figure }: { figure: ShareFigure }) {
  const t = useShareText();
  const view = useShareView();
  const target = useHighestTarget();
  const scope = { kind: 'department', key: figure.key } as const;
  const { share } = judgedShare(figure, view);
  const name = scopeName(t, figure);
  return (
    <li>
      <div className={classes.laggingHead}>
        <TextLink to={view.scopeHref(scope)}>{name}</TextLink>
        <TextLink to={view.rowsHref(scope, 'not-delivered')}>
          {t('glance.delivered', { percent: formatPercent(share) })}
        </TextLink>
      </div>
      <ShareBar label={name} {...sharesOf(figure, view)} target={target} scale={0.5} />
    </li>
  );
}
