import { IconFileExport } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { LazyMenu } from '~/ui/lazy-menu';
import { complained, said } from '~/ui/notify';
import { useExportText } from './export.i18n';
import {
  exportQuestions,
  type ExportFormat,
  type ExportLosses,
  type ExportWish,
  lossesOf,
} from './export.queries';

const ExportMenuItems = lazy(() =>
  import('./export-menu-items').then((m) => ({ default: m.ExportMenuItems })),
);
const ExportLossesDialog = lazy(() =>
  import('./export-losses-dialog').then((m) => ({ default: m.ExportLossesDialog })),
);

/** Out of the bank in any format; what a format cannot carry is shown before the file is taken. */
export function ExportMenu({ wish }: { wish: ExportWish }) {
  const t = useExportText();
  const [lossy, setLossy] = useState<{ format: ExportFormat; said: ExportLosses } | null>(null);
  const take = async (format: ExportFormat): Promise<void> => {
    setLossy(null);
    await exportQuestions(format, wish).then(() => said(t('done')), complained);
  };
  const choose = async (format: ExportFormat): Promise<void> => {
    try {
      const losses = await lossesOf(format, wish);
      if (losses.losses.length === 0) await take(format);
      else setLossy({ format, said: losses });
    } catch (error) {
      complained(error);
    }
  };
  return (
    <>
      <LazyMenu
        label={t('export')}
        className="hl-plain-button"
        width={220}
        items={<ExportMenuItems onChoose={(format) => void choose(format)} />}
      >
        <IconFileExport size={16} aria-hidden="true" /> {t('export')}
      </LazyMenu>
      {lossy && (
        <Suspense>
          <ExportLossesDialog
            {...lossy}
            onTake={() => void take(lossy.format)}
            onClose={() => setLossy(null)}
          />
        </Suspense>
      )}
    </>
  );
}
