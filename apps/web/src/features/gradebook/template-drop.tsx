import { FileDrop } from '~/ui/file-drop';
import { complained } from '~/ui/notify';
import { useGradebookText } from './gradebook.i18n';
import { filledTemplate } from './gradebook.queries';

/** The answer is a file, so it is fetched and handed to the browser as a download. */
export function TemplateDrop({ url, onDone }: { url: string; onDone: () => void }) {
  const t = useGradebookText();
  const fill = async (file: File): Promise<void> => {
    try {
      download(await filledTemplate(url, file), file.name);
      onDone();
    } catch (error) {
      complained(error);
    }
  };
  return (
    <FileDrop<void>
      label={t('files.dropTemplate')}
      maxBytes={5 * 1024 * 1024}
      extensions={['xlsx']}
      send={(file) => ({ done: fill(file), cancel: () => undefined })}
      onDone={() => undefined}
    />
  );
}

function download(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
