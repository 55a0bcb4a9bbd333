import { IconAlertTriangle } from '@tabler/icons-react';
import { useCurriculumText } from './curriculum.i18n';
import type { vi } from './distribution.vi';
import classes from './curriculum.module.css';
import type { Doubt } from './imports.queries';

type DoubtCode = keyof (typeof vi)['doubt'];

/** What somebody should look at, in words; each with the same mark, so that it is found by eye. */
export function DoubtList({ doubts }: { doubts: readonly Doubt[] }) {
  const t = useCurriculumText();
  if (doubts.length === 0) return null;
  return (
    <ul className={classes.doubts}>
      {doubts.map(({ code, details }) => (
        <li key={code}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t(`doubt.${code as DoubtCode}`, details)}
        </li>
      ))}
    </ul>
  );
}
