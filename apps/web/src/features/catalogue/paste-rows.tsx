import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { parseCell } from '~/ui/editable-cell';
import type { EditableColumn } from '~/ui/editable-table';
import { readBlock } from '~/ui/grid-clipboard';
import { said } from '~/ui/notify';
import { useCatalogueText } from './catalogue.i18n';
import type { EntryRow } from './entry-row';
import classes from './planning.module.css';
import type { CatalogueEdits } from './use-catalogue-edits';

interface PasteRowsProps {
  opened: boolean;
  onClose: () => void;
  draft: CatalogueEdits;
  columns: readonly EditableColumn<EntryRow>[];
}

/** Rows copied from a spreadsheet become new rows; cells that say nothing known are marked, not lost silently. */
export function PasteRows({ opened, onClose, draft, columns }: PasteRowsProps) {
  const c = useCatalogueText();
  const [text, setText] = useState('');
  const editable = columns.filter((column) => column.kind !== 'fixed');
  const add = (): void => {
    const lines = readBlock(text).filter((line) => line.some((cell) => cell.trim()));
    const rows = draft.add(lines.map(() => ({})));
    const cells = rows.flatMap((row, index) =>
      editable.flatMap((column, along) => {
        const typed = lines[index]?.[along] ?? '';
        return typed.trim() ? [{ id: row.id, column: column.id, ...parseCell(column, typed, row) }] : [];
      }),
    );
    draft.edits.apply(cells);
    const wrong = cells.filter((cell) => 'refusal' in cell).length;
    said(c(wrong ? 'pastedWrong' : 'pastedRows', { count: rows.length, wrong }));
    setText('');
    onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={c('paste')} size="xl">
      <div className={classes.form}>
        <Textarea
          data-autofocus
          label={c('rows')}
          description={c('pasteHint', { columns: editable.map((column) => column.header).join(', ') })}
          minRows={8}
          maxRows={16}
          autosize
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={classes.bar}>
          <span />
          <Button disabled={!text.trim()} onClick={add}>
            {c('pasteAdd')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
