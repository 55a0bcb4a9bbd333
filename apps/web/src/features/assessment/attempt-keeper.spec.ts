import { AnswerKeeper, type Saved } from './attempt-keeper';
import type { Given, GivenAnswer } from './attempt.queries';

const chosen = (option: string): Given => ({ kind: 'choice', chosen: [option] });

class Server {
  readonly kept = new Map<number, GivenAnswer>();
  refusal: string | null = null;

  readonly send = async (answers: GivenAnswer[]): Promise<Saved> => {
    if (this.refusal) throw new Error(this.refusal);
    for (const answer of answers) this.kept.set(answer.position, answer);
    return { saved: answers.map((answer) => answer.position), refused: [] };
  };
}

describe('Answers on a student’s device', () => {
  let server: Server;

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    server = new Server();
  });
  afterEach(() => jest.useRealTimers());

  const open = (answers: GivenAnswer[] = []) =>
    new AnswerKeeper({
      storageKey: 'attempt-1',
      storage: localStorage,
      answers,
      send: server.send,
      codeOf: (error) => (error as Error).message,
    });
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  it('reach the server a moment after the last change, in one sending', async () => {
    const keeper = open();
    keeper.answer(1, chosen('a'));
    keeper.answer(1, chosen('b'));
    keeper.answer(2, chosen('c'));
    expect(keeper.current().state).toBe('saving');
    await pass(1300);
    expect(server.kept.get(1)).toMatchObject({ sequence: 2, response: chosen('b') });
    expect([server.kept.size, keeper.current().state]).toEqual([2, 'saved']);
  });

  it('wait out a lost network and go by themselves when it is back', async () => {
    const keeper = open();
    server.refusal = 'network';
    keeper.answer(1, chosen('a'));
    await pass(8000);
    expect([keeper.current().state, keeper.hasUnsent]).toEqual(['waiting', true]);
    server.refusal = null;
    keeper.wake();
    await pass(10);
    expect([server.kept.size, keeper.current().state]).toEqual([1, 'saved']);
  });

  it('outlive a closed browser', async () => {
    server.refusal = 'network';
    const before = open();
    before.answer(1, chosen('a'));
    before.stop();
    server.refusal = null;
    const after = open();
    expect(after.answerOf(1)).toEqual(chosen('a'));
    await pass(10);
    expect(server.kept.get(1)?.response).toEqual(chosen('a'));
    expect(localStorage.getItem('attempt-1')).toBeNull();
  });

  it('give way to a newer answer that the server has from another device', () => {
    localStorage.setItem('attempt-1', JSON.stringify([{ position: 1, sequence: 2, response: chosen('a') }]));
    const keeper = open([{ position: 1, sequence: 5, response: chosen('d') }]);
    expect(keeper.answerOf(1)).toEqual(chosen('d'));
    expect(keeper.hasUnsent).toBe(false);
  });

  it('stop being sent while another page holds the attempt, and go on once it is taken back', async () => {
    const keeper = open();
    server.refusal = 'assessment.attempt-held-elsewhere';
    keeper.answer(1, chosen('a'));
    await pass(60_000);
    expect(keeper.current().state).toBe('elsewhere');
    server.refusal = null;
    keeper.wake();
    await pass(10);
    expect(server.kept.size).toBe(1);
  });

  it('changed while being sent are sent again', async () => {
    const keeper = open();
    keeper.answer(1, chosen('a'));
    const sending = keeper.flush();
    keeper.answer(1, chosen('b'));
    await sending;
    expect(keeper.hasUnsent).toBe(true);
    await pass(1300);
    expect(server.kept.get(1)?.response).toEqual(chosen('b'));
  });

  it('notice while nothing is typed that another page took over, and not that the network is away', async () => {
    const keeper = open();
    server.refusal = 'network';
    await keeper.beat();
    expect(keeper.current().state).toBe('saved');
    server.refusal = 'assessment.attempt-held-elsewhere';
    await keeper.beat();
    expect(keeper.current().state).toBe('elsewhere');
  });
});
