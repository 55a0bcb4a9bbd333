import { act, renderHook } from '@testing-library/react';
import { chosenQuestions, useChosen } from './import-chosen';
import type { StagedQuestion } from './import.queries';

const rows = [1, 2, 4, 7, 8].map((position) => ({ position }) as StagedQuestion);

describe('Choosing questions of a file', () => {
  const start = () => {
    const { result } = renderHook(() => useChosen(rows));
    return {
      press: (position: number, through = false) => act(() => result.current.toggle(position, through)),
      pressAll: () => act(() => result.current.toggleAll()),
      said: () => chosenQuestions(result.current, 'bad'),
    };
  };

  it('takes one, then with shift everything through to another, upwards too', () => {
    const { press, said } = start();
    press(7);
    press(2, true);
    expect(said()).toEqual({ positions: [7, 2, 4] });
  });

  it('lets go of a row of chosen ones with shift as well', () => {
    const { press, said } = start();
    press(1);
    press(8, true);
    press(4);
    press(8, true);
    expect(said()).toEqual({ positions: [1, 2] });
  });

  it('names all of the filter by the filter, and the shown ones without the one that is taken out', () => {
    const { press, pressAll, said } = start();
    pressAll();
    expect(said()).toEqual({ state: 'bad' });
    press(4);
    expect(said()).toEqual({ positions: [1, 2, 7, 8] });
    pressAll();
    pressAll();
    expect(said()).toEqual({ positions: [] });
  });
});
