import type { ReactNode } from 'react';
import type { Selection } from './bulk-bar';
import type { EditableColumn } from './editable-cell';
import type { Edits } from './use-edits';

export interface EditableTableProps<Row> {
  label: string;
  columns: readonly EditableColumn<Row>[];
  /** From `useEdits`: the rows and what was typed over them. */
  edits: Edits<Row>;
  rowName?: (row: Row) => string;
  selection?: Selection;
  bulkActions?: ReactNode;
  /** Shows the values without letting anybody change them. */
  readOnly?: boolean;
}
