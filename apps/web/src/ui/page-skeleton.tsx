import { useText } from '~/i18n';
import classes from './page-states.module.css';

const widths = ['92%', '78%', '86%', '64%', '88%', '72%', '81%', '58%'];

/** The shape of a list while it is on its way. */
export function PageSkeleton() {
  const t = useText();
  return (
    <output className={classes.skeleton} aria-label={t('state.loading')}>
      {widths.map((width) => (
        <span key={width} className={classes.bone} style={{ width }} />
      ))}
    </output>
  );
}

interface BoneProps {
  width?: string | number;
  height?: string | number;
}

/** One grey bar standing for a text or a figure that is loading. */
export function Bone({ width = '100%', height = 12 }: BoneProps) {
  return <span aria-hidden="true" className={classes.bone} style={{ width, height }} />;
}
