import { TextLink } from '~/ui/text-link';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';

interface CoverageCellProps {
  count: number;
  lessonId: string;
  label: string;
}

/** How many there are, by figure and by fill; opens to them. */
export function CoverageCell({ count, lessonId, label }: CoverageCellProps) {
  const t = useMaterialText();
  if (count === 0)
    return (
      <span className={classes.hole}>
        <span className="hl-hidden">{t('cover.missing')}</span>
      </span>
    );
  return (
    <TextLink
      to={`/materials?lessonId=${lessonId}&status=published`}
      className={classes.covered}
      aria-label={`${label}: ${t('cover.count', { count })}`}
    >
      {count}
    </TextLink>
  );
}
