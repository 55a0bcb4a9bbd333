import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProblemError } from '~/api/problem';
import { renderPortal } from '../../testing/render';
import { Page } from './page';

const gone = new ProblemError(503, 'database-gone', '', 'Máy chủ đang bận.');

describe('A page', () => {
  it('keeps what somebody is writing when reading it again fails, and says so above', async () => {
    const page = (error: unknown) => (
      <Page title="Phiếu phản biện" error={error} onRetry={jest.fn()}>
        <textarea aria-label="Nhận xét" />
      </Page>
    );
    const { rerender } = renderPortal(page(null));
    await userEvent.type(screen.getByLabelText('Nhận xét'), 'Thiếu nguồn ảnh');
    rerender(page(gone));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Nhận xét').value).toBe('Thiếu nguồn ảnh');
    expect(screen.getByRole('alert').textContent).toContain('Máy chủ đang bận.');
    rerender(page(null));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that could not be read at all shows why, and a way to try again', () => {
    renderPortal(
      <Page title="Phiếu phản biện" error={gone} onRetry={jest.fn()}>
        <textarea aria-label="Nhận xét" />
      </Page>,
    );
    expect(screen.getByText('Máy chủ đang bận.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
    expect(screen.queryByLabelText('Nhận xét')).toBeNull();
  });
});
