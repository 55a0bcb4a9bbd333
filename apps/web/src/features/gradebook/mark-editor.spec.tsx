import { act, fireEvent, screen } from '@testing-library/react';
import { renderPortal } from '../../../testing/render';
import { MarkEditor } from './mark-editor';
import type { MarkColumn } from './gradebook.queries';
import { settledAfterMs } from './use-settled';

const fastTypistMs = 90;

/** Types into a cell, key by key, and says what was written and where it went; null: still in the cell. */
function typed(keys: string, accepts: MarkColumn['accepts'] = 'score'): string | null {
  const written: string[] = [];
  renderPortal(
    <MarkEditor
      initial=""
      typed={keys.charAt(0)}
      accepts={accepts}
      label="Điểm"
      autoAdvance
      onWrite={(text, key) => written.push(`${text} ${key}`)}
      onCancel={() => undefined}
    />,
  );
  const cell = screen.getByLabelText('Điểm');
  for (let at = 2; at <= keys.length; at += 1) {
    act(() => jest.advanceTimersByTime(fastTypistMs));
    fireEvent.change(cell, { target: { value: keys.slice(0, at) } });
  }
  act(() => jest.advanceTimersByTime(settledAfterMs));
  return written.join() || null;
}

describe('A cell of the register under a fast typist, going on by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it.each([
    ['8,5', '8,5 Enter'],
    ['8.5', '8.5 Enter'],
    ['0,5', '0,5 Enter'],
    ['10', '10 Enter'],
    ['m', 'm Enter'],
    ['100', null],
    ['0', null],
    ['85', null],
    ['10,5', null],
    ['8,25', null],
    ['8,50', null],
  ])('%s: %s', (keys, written) => expect(typed(keys)).toBe(written));

  it('is not left with 8,25, and says between which marks it lies', () => {
    typed('8,25');
    fireEvent.keyDown(screen.getByLabelText('Điểm'), { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toBe('Điểm chỉ có một chữ số thập phân: 8,2 hay 8,3?');
  });

  it('asks for the comma of 85', () => {
    typed('85');
    fireEvent.keyDown(screen.getByLabelText('Điểm'), { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toContain('85 → 8,5?');
  });
});
