import { useSession } from '~/api/session';
import { useText } from '~/i18n';
import { Page } from '~/ui/page';
import { TextLink } from '~/ui/text-link';
import { visibleTo } from '../navigation';
import classes from './start-page.module.css';

/** Where one lands when nothing more urgent is known: the pages one may open. */
export function StartPage() {
  const t = useText();
  const { account, can } = useSession();
  const entries = visibleTo(can).filter(({ to }) => to !== '/dashboard');
  return (
    <Page title={t('start.title', { name: account.displayName })} lead={t('start.lead')}>
      <ul className={classes.cards}>
        {entries.map((entry) => (
          <li key={entry.to}>
            <TextLink to={entry.to} className={classes.card}>
              <entry.icon size={20} stroke={1.5} aria-hidden="true" />
              {t(`nav.${entry.label}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </Page>
  );
}
