import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLayoutEffect } from 'react';
import { ProblemError } from '~/api/problem';
import { renderPortal } from '../../testing/render';
import { type EditableColumn, EditableTable } from './editable-table';
import { readBlock, writeBlock } from './grid-clipboard';
import { type Edits, useEdits } from './use-edits';

interface Entry {
  id: string;
  title: string | null;
  periods: number | null;
  dueOn: string | null;
  interactive: boolean;
  stage: string | null;
}

const entries: Entry[] = ['Tập hợp', 'Lũy thừa', 'Số nguyên tố'].map((title, index) => ({
  id: `e${index}`,
  title,
  periods: 1,
  dueOn: '2026-11-22',
  interactive: false,
  stage: 'before',
}));

const columns: EditableColumn<Entry>[] = [
  { id: 'title', header: 'Tên', kind: 'text' },
  { id: 'periods', header: 'Số tiết', kind: 'number' },
  { id: 'dueOn', header: 'Hạn', kind: 'date' },
  { id: 'interactive', header: 'Tương tác', kind: 'flag' },
  {
    id: 'stage',
    header: 'Giai đoạn',
    kind: 'choice',
    choices: [
      { value: 'before', label: 'Trước giờ học' },
      { value: 'after', label: 'Sau giờ học' },
    ],
  },
];

const rowId = (row: Entry): string => row.id;
const seen: { edits: Edits<Entry> | null } = { edits: null };

function Harness() {
  const edits = useEdits(entries, rowId);
  useLayoutEffect(() => {
    seen.edits = edits;
  });
  return <EditableTable label="Danh mục" columns={columns} edits={edits} />;
}

function now(): Edits<Entry> {
  if (!seen.edits) throw new Error('The table is not shown.');
  return seen.edits;
}

function cell(row: number, column: number): HTMLElement {
  return within(screen.getAllByRole('row')[row + 1] as HTMLElement).getAllByRole('gridcell')[
    column
  ] as HTMLElement;
}

function start(row: number, column: number): void {
  renderPortal(<Harness />);
  fireEvent.mouseDown(cell(row, column));
}

function paste(text: string): void {
  fireEvent.paste(document.activeElement as Element, { clipboardData: { getData: () => text } });
}

describe('editing a table like a spreadsheet', () => {
  it('types over a cell, goes down with Enter and right with Tab', async () => {
    start(0, 0);
    await userEvent.keyboard('Ước và bội{Enter}Phân số{Tab}2,5{Enter}');
    expect(now().changes).toEqual([
      { id: 'e0', values: { title: 'Ước và bội' } },
      { id: 'e1', values: { title: 'Phân số', periods: 2.5 } },
    ]);
    expect(document.activeElement).toBe(cell(2, 1));
    expect(screen.getByText('2 dòng chưa lưu')).toBeTruthy();
  });

  it('keeps the old value when Escape is pressed', async () => {
    start(0, 0);
    await userEvent.keyboard('{Enter}xyz{Escape}');
    expect(now().changes).toEqual([]);
    expect(document.activeElement).toBe(cell(0, 0));
  });

  it('keeps the editor open and says why a number is none', async () => {
    start(0, 1);
    await userEvent.keyboard('hai{Enter}');
    expect(screen.getByText('Cần một số, ví dụ 1,5.')).toBeTruthy();
    expect(now().changes).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(now().hasRefusals).toBe(false);
  });

  it('turns a yes or no over with Enter', async () => {
    start(1, 3);
    await userEvent.keyboard('{Enter}');
    expect(now().changes).toEqual([{ id: 'e1', values: { interactive: true } }]);
  });

  it('empties a selected block with Delete and brings it back with Ctrl+Z', async () => {
    start(0, 1);
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}');
    expect(
      now()
        .rows.slice(0, 2)
        .map(({ periods, dueOn }) => [periods, dueOn]),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(now().changes).toEqual([]);
  });

  it('lays a block from Excel over the cells and marks those it cannot read', () => {
    start(1, 1);
    paste('2\t24/12/2026\tx\tsau gio hoc\r\nba\t31/02/2026\t\t');
    expect(now().changes).toEqual([
      { id: 'e1', values: { periods: 2, dueOn: '2026-12-24', interactive: true, stage: 'after' } },
      { id: 'e2', values: { stage: null } },
    ]);
    expect(cell(2, 1).getAttribute('aria-invalid')).toBe('true');
    expect(cell(2, 2).textContent).toContain('Cần một ngày có thật');
  });

  it('fills the selected cells with a single pasted value', async () => {
    start(0, 1);
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    paste('3');
    expect(now().rows.map(({ periods }) => periods)).toEqual([3, 3, 3]);
  });

  it('marks the cells the server refused', async () => {
    start(2, 0);
    await userEvent.keyboard('Phân số{Enter}');
    const problem = new ProblemError(422, 'invalid', '', '', [
      { path: 'entries.0.title', code: 'duplicate', message: 'Tên này đã có.' },
    ]);
    act(() => expect(now().applyProblem(problem)).toBeNull());
    expect(cell(2, 0).textContent).toContain('Tên này đã có.');
  });
});

describe('blocks on the clipboard', () => {
  it('survive line breaks and quotes inside a cell', () => {
    const block = [
      ['Bài 1\nphần "a"', '2'],
      ['', 'x'],
    ];
    expect(readBlock(writeBlock(block))).toEqual(block);
  });

  it('end where Excel ends them, without an empty row', () => {
    expect(readBlock('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
