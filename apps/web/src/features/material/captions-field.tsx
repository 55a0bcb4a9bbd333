import { Button, FileButton } from '@mantine/core';
import { IconBadgeCc } from '@tabler/icons-react';
import { complained } from '~/ui/notify';
import { useMaterialText } from './material.i18n';
import { sendFile } from './material.queries';

interface CaptionsFieldProps {
  position: number;
  captionsFileId: string | undefined;
  onChange: (fileId: string | undefined) => void;
}

/** The WebVTT file of a video or a recording, for who cannot hear it or may not turn the sound on. */
export function CaptionsField({ position, captionsFileId, onChange }: CaptionsFieldProps) {
  const t = useMaterialText();
  const send = async (file: File | null): Promise<void> => {
    if (!file) return;
    try {
      onChange((await sendFile(file, () => undefined).done).id);
    } catch (error) {
      complained(error);
    }
  };
  const icon = <IconBadgeCc size={16} aria-hidden="true" />;
  if (captionsFileId) {
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={icon}
        onClick={() => onChange(undefined)}
        aria-label={t('form.removeCaptions', { position })}
      >
        {t('form.hasCaptions')}
      </Button>
    );
  }
  return (
    <FileButton accept=".vtt,text/vtt" onChange={(file) => void send(file)}>
      {(props) => (
        <Button
          {...props}
          variant="subtle"
          size="compact-sm"
          leftSection={icon}
          aria-label={t('form.addCaptionsTo', { position })}
        >
          {t('form.addCaptions')}
        </Button>
      )}
    </FileButton>
  );
}
