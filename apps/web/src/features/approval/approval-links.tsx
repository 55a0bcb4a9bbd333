import { TextLink } from '~/ui/text-link';
import { useApprovalText } from './approval.i18n';
import classes from './approval.module.css';

const pages = [
  ['/approvals', 'inbox'],
  ['/approvals/delegations', 'delegations'],
  ['/approvals/flows', 'flows'],
] as const;

/** From any page of approvals to the other two. */
export function ApprovalLinks({ at = 'inbox' }: { at?: 'inbox' | 'delegations' | 'flows' }) {
  const t = useApprovalText();
  return (
    <nav aria-label={t('title')} className={classes.links}>
      {pages
        .filter(([, page]) => page !== at)
        .map(([to, page]) => (
          <TextLink key={to} to={to}>
            {t(`tabs.${page}`)}
          </TextLink>
        ))}
    </nav>
  );
}
