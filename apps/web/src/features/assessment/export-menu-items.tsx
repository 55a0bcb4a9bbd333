import { Menu } from '@mantine/core';
import { exportFormats, type ExportFormat } from './export.queries';

export function ExportMenuItems({ onChoose }: { onChoose: (format: ExportFormat) => void }) {
  const formats = Object.entries(exportFormats) as [ExportFormat, { label: string }][];
  return formats.map(([format, { label }]) => (
    <Menu.Item key={format} onClick={() => onChoose(format)}>
      {label}
    </Menu.Item>
  ));
}
