import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './question.module.css';

interface PartRowProps {
  /** Before the field: its letter, or whether it is right. */
  mark: ReactNode;
  children: ReactNode;
  removeLabel: string;
  /** Left out when there must be no fewer. */
  onRemove?: () => void;
}

/** One part of a question in its form. */
export function PartRow({ mark, children, removeLabel, onRemove }: PartRowProps) {
  return (
    <div className={classes.row}>
      <span>{mark}</span>
      {children}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={removeLabel}
        disabled={!onRemove}
        onClick={onRemove}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </div>
  );
}

export function AddPart({ children, onAdd }: { children: ReactNode; onAdd: () => void }) {
  return (
    <div>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={onAdd}
      >
        {children}
      </Button>
    </div>
  );
}
