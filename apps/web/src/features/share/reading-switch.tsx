import { SegmentedControl } from '@mantine/core';
import classes from './share.module.css';
import { useShareText } from './share.i18n';
import type { SharePolicy } from './share.queries';
import { averages, readings, type ShareView } from './use-share-view';

/** Which of the two readings and averages the page shows. The documents leave both open; the school's choice comes first. */
export function ReadingSwitch({ view, policy }: { view: ShareView; policy: SharePolicy }) {
  const t = useShareText();
  return (
    <div className={classes.switches}>
      <SegmentedControl
        size="xs"
        aria-label={t('reading.label')}
        value={view.reading}
        onChange={(reading) => view.change({ reading: reading === policy.reading ? undefined : reading })}
        data={readings.map((value) => ({ value, label: t(`reading.${value}`) }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('reading.average')}
        value={view.average}
        onChange={(average) => view.change({ average: average === policy.average ? undefined : average })}
        data={averages.map((value) => ({ value, label: t(`reading.${value}`) }))}
      />
    </div>
  );
}
