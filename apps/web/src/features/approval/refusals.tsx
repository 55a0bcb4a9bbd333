import { useApprovalText } from './approval.i18n';
import classes from './approval.module.css';

interface RefusalsProps {
  refusals: readonly { title: string; detail: string }[];
}

/** What a bulk approval could not do, and why, item by item. */
export function Refusals({ refusals }: RefusalsProps) {
  const t = useApprovalText();
  if (refusals.length === 0) return null;
  return (
    <div role="alert" className={classes.refusals}>
      <p>{t('refusedMany', { count: refusals.length })}</p>
      <ul>
        {refusals.map(({ title, detail }) => (
          <li key={title + detail}>
            <strong>{title}</strong>: {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
