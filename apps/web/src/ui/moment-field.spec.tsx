import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPortal } from '../../testing/render';
import { MomentField } from './moment-field';

function Form({ begin }: { begin: string }) {
  const [at, setAt] = useState(begin);
  return (
    <>
      <MomentField label="Mở lúc" value={at} onChange={setAt} />
      <output>{at}</output>
    </>
  );
}

const day = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Mở lúc' });
const hours = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Mở lúc: giờ' });
const minutes = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Mở lúc: phút' });
const held = () => screen.getByRole('status').textContent;

describe('A day and a time of day', () => {
  it('are read as they are written in Vietnam', () => {
    renderPortal(<Form begin="2026-11-22T19:30" />);
    expect([day().value, hours().value, minutes().value]).toEqual(['22/11/2026', '19', '30']);
  });

  it('are typed without a calendar, digit by digit', async () => {
    renderPortal(<Form begin="2026-11-22T19:30" />);
    await userEvent.clear(day());
    await userEvent.type(day(), '5/12/2026');
    await userEvent.click(hours());
    await userEvent.keyboard('0815');
    expect(held()).toBe('2026-12-05T08:15');
  });

  it('begin with the first lesson once a day is chosen, so that none is lost for want of a time', async () => {
    renderPortal(<Form begin="" />);
    await userEvent.type(day(), '05/12/2026');
    expect(held()).toBe('2026-12-05T07:00');
  });

  it('are no moment any more when the day is taken away', async () => {
    renderPortal(<Form begin="2026-11-22T19:30" />);
    await userEvent.click(screen.getByRole('button', { name: 'Xóa ngày' }));
    expect(held()).toBe('');
  });
});
