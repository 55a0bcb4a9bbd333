import { Menu } from '@mantine/core';
import { useExportText } from './export.i18n';
import { exportFormats, type ExportFormat } from './export.queries';

export function ExportMenuItems({ onChoose }: { onChoose: (format: ExportFormat) => void }) {
  const t = useExportText();
  return exportFormats.map((format) => (
    <Menu.Item key={format} onClick={() => onChoose(format)}>
      {t(`format.${format}`)}
    </Menu.Item>
  ));
}
