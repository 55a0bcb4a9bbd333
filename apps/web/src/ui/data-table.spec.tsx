import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ProblemError } from '~/api/problem';
import { renderPortal } from '../../testing/render';
import { type Column, DataTable } from './data-table';
import type { DataTableProps } from './data-table.types';
import type { ListState } from './use-list-state';

interface Lesson {
  id: string;
  title: string;
  periods: number;
}

const lessons: Lesson[] = [
  { id: 'a', title: 'Tập hợp', periods: 1 },
  { id: 'b', title: 'Lũy thừa', periods: 2 },
  { id: 'c', title: 'Số nguyên tố', periods: 3 },
];

const columns: Column<Lesson>[] = [
  { id: 'title', header: 'Bài', cell: (row) => row.title, sortable: true },
  { id: 'periods', header: 'Số tiết', kind: 'number', cell: (row) => row.periods, sortable: true },
];

function aList(changes: Partial<ListState> = {}): ListState {
  const state = {
    q: '',
    sort: 'title',
    filters: {},
    query: { limit: 50 },
    isFiltered: false,
    isFirstPage: true,
  };
  const acts = { search: jest.fn(), sortBy: jest.fn(), filter: jest.fn(), clear: jest.fn(), next: jest.fn() };
  return { ...state, ...acts, previous: jest.fn(), ...changes };
}

function show(props: Partial<DataTableProps<Lesson>> = {}) {
  return renderPortal(
    <DataTable label="Bài học" columns={columns} rows={lessons} rowId={(row) => row.id} {...props} />,
  );
}

function Selectable() {
  const [ids, onChange] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable
      label="Bài học"
      columns={columns}
      rows={lessons}
      rowId={(row) => row.id}
      rowName={(row) => row.title}
      selection={{ ids, onChange }}
      bulkActions={<button type="button">Giao</button>}
    />
  );
}

describe('a list', () => {
  it('walks the rows with the arrow keys and opens one with Enter', async () => {
    const onOpen = jest.fn();
    show({ onOpen });
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    act(() => rows[0]?.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(document.activeElement).toBe(rows[1]);
    expect(onOpen).toHaveBeenCalledWith(lessons[1]);
  });

  it('asks the server for the other direction when a sorted heading is pressed', async () => {
    const list = aList();
    show({ list });
    expect(screen.getByRole('columnheader', { name: 'Bài' })).toHaveProperty('ariaSort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Bài' }));
    await userEvent.click(screen.getByRole('button', { name: 'Số tiết' }));
    expect(list.sortBy).toHaveBeenNthCalledWith(1, '-title');
    expect(list.sortBy).toHaveBeenNthCalledWith(2, 'periods');
  });

  it('waits for a pause in the typing before it searches', async () => {
    const list = aList();
    show({ list });
    await userEvent.type(screen.getByRole('searchbox'), 'luc');
    expect(list.search).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(list.search).toHaveBeenCalledTimes(1);
    expect(list.search).toHaveBeenCalledWith('luc');
  });

  it('goes on to the next page by its cursor and says how many rows there are', async () => {
    const list = aList();
    show({ list, nextCursor: 'sau', total: 1240 });
    expect(screen.getByText('1.240 dòng')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
    expect(list.next).toHaveBeenCalledWith('sau');
    expect(screen.getByRole('button', { name: 'Trang trước' })).toHaveProperty('disabled', true);
  });

  it('offers what can be done once rows are selected, by mouse or with the space bar', async () => {
    renderPortal(<Selectable />);
    expect(screen.queryByRole('toolbar')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Chọn dòng Tập hợp' }));
    act(() => screen.getAllByRole('row')[2]?.focus());
    await userEvent.keyboard(' ');
    expect(within(screen.getByRole('toolbar')).getByText('Đã chọn 2')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ chọn' }));
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('tells an empty list from one where nothing matches', async () => {
    const { unmount } = show({ rows: [] });
    expect(screen.getByText('Chưa có dữ liệu')).toBeTruthy();
    unmount();
    const list = aList({ isFiltered: true });
    show({ rows: [], list });
    await userEvent.click(screen.getAllByRole('button', { name: 'Xóa lọc' })[0] as HTMLElement);
    expect(list.clear).toHaveBeenCalled();
  });

  it('keeps its rows when reading them again fails', () => {
    show({ rows: lessons, error: new ProblemError(503, 'database-gone', '', 'Máy chủ đang bận.') });
    expect(screen.getByText('Lũy thừa')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Máy chủ đang bận.');
  });

  it('shows what went wrong and a way to try again', async () => {
    const onRetry = jest.fn();
    show({
      rows: undefined,
      error: new ProblemError(503, 'database-gone', '', 'Máy chủ đang bận.'),
      onRetry,
    });
    expect(screen.getByText('Máy chủ đang bận.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(onRetry).toHaveBeenCalled();
  });
});
