import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '~/i18n';
import { formatDate } from '~/ui/format';
import { RichText } from '~/ui/rich-text';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import { alternativesQuery } from './test.queries';

interface SwapDialogProps {
  testId: string;
  position: number;
  onUse: (questionId: string) => void;
  onClose: () => void;
}

export function SwapDialog({ testId, position, onUse, onClose }: SwapDialogProps) {
  const t = useTestText();
  const shared = useText();
  const { data } = useQuery(alternativesQuery(testId, position));
  const use = (questionId: string): void => {
    onUse(questionId);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('swapTitle')}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      {data?.items.length === 0 && <p>{t('noOther')}</p>}
      <ul className={classes.choices}>
        {data?.items.map(({ questionId, stem, lastUsedAt }) => (
          <li key={questionId}>
            <div>
              <RichText html={stem} look="clamped" />
              <small>{lastUsedAt ? t('lastUsed', { date: formatDate(lastUsedAt) }) : t('neverUsed')}</small>
            </div>
            <Button size="compact-sm" variant="default" onClick={() => use(questionId)}>
              {t('use')}
            </Button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
