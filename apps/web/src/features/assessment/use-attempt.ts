import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { asProblem } from '~/api/problem';
import { queryClient } from '~/api/query';
import { AnswerKeeper, type KeeperState } from './attempt-keeper';
import { isAnswered } from './attempt-answered';
import { attemptQuery, type Given, handIn, type OpenAttempt, saveAnswers } from './attempt.queries';

const beatMs = 30_000;

export interface AttemptWork {
  state: KeeperState;
  isOffline: boolean;
  refused: ReadonlyMap<number, string>;
  answerOf: (position: number) => Given | undefined;
  isAnswered: (position: number) => boolean;
  answer: (position: number, given: Given) => void;
  takeBack: () => Promise<void>;
  handIn: () => Promise<void>;
  /** Seconds until the deadline, by the server's clock. */
  secondsLeft: number;
  /** Later than at first when a teacher has given more time. */
  deadlineAt: string;
}

/** The page's half of an attempt: answers that save themselves and a clock that hands in when it has run out. */
export function useAttempt(attempt: OpenAttempt, onEnd: (ended: OpenAttempt) => void): AttemptWork {
  const [deadlineAt, setDeadline] = useState(attempt.deadlineAt);
  const [keeper] = useState(() => keeperOf(attempt, setDeadline));
  const { state, refused } = useSyncExternalStore(keeper.subscribe, keeper.current);
  const isOffline = useKeeping(keeper);
  const end = async (): Promise<void> => {
    await keeper.flush();
    onEnd(await handIn(attempt.id));
  };
  useBeat(keeper);
  const secondsLeft = useCountdown(attempt, deadlineAt, () => {
    void askAgain(attempt, deadlineAt, setDeadline, end).catch(() => keeper.wake());
  });
  return {
    state,
    isOffline,
    refused,
    secondsLeft,
    deadlineAt,
    answerOf: (position) => keeper.answerOf(position),
    isAnswered: (position) => isAnswered(keeper.answerOf(position)),
    answer: (position, given) => keeper.answer(position, given),
    takeBack: async () => {
      await queryClient.fetchQuery({ ...attemptQuery(attempt.id), staleTime: 0 });
      keeper.wake();
    },
    handIn: end,
  };
}

/** Time may have been given a moment ago: the server is asked before anything is handed in. */
async function askAgain(
  attempt: OpenAttempt,
  known: string,
  onDeadline: (at: string) => void,
  end: () => Promise<void>,
): Promise<void> {
  const { deadlineAt, now } = await saveAnswers(attempt.id, []).catch(() => ({
    deadlineAt: known,
    now: known,
  }));
  onDeadline(deadlineAt);
  if (deadlineAt <= known || deadlineAt <= now) await end();
}

function keeperOf(attempt: OpenAttempt, onDeadline: (at: string) => void): AnswerKeeper {
  return new AnswerKeeper({
    storageKey: `attempt:${attempt.id}`,
    storage: localStorage,
    answers: attempt.answers as never,
    send: async (answers) => {
      const saved = await saveAnswers(attempt.id, answers);
      onDeadline(saved.deadlineAt);
      return saved;
    },
    codeOf: (error) => asProblem(error).code,
  });
}

/** Sends what waits when the network is back and when the page is left; warns before a page with unsent answers closes. */
function useKeeping(keeper: AnswerKeeper): boolean {
  const [isOffline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const online = (): void => {
      setOffline(false);
      keeper.wake();
    };
    const offline = (): void => setOffline(true);
    const hidden = (): void => void (document.visibilityState === 'hidden' && keeper.flush());
    const leaving = (event: BeforeUnloadEvent): void => {
      if (keeper.hasUnsent) event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('offline', offline);
    window.addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', offline);
      window.removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
      void keeper.flush();
      keeper.stop();
    };
  }, [keeper]);
  return isOffline;
}

/** A student who only reads hears of more time, too. */
function useBeat(keeper: AnswerKeeper): void {
  useEffect(() => {
    const timer = setInterval(() => void keeper.beat(), beatMs);
    return () => clearInterval(timer);
  }, [keeper]);
}

/** Calls back each time the clock reaches zero: once, unless it is wound up again. */
function useCountdown(attempt: OpenAttempt, deadlineAt: string, onOver: () => void): number {
  const [ahead] = useState(() => Date.parse(attempt.now) - Date.now());
  const left = (): number => Math.max(0, Math.ceil((Date.parse(deadlineAt) - Date.now() - ahead) / 1000));
  const [seconds, setSeconds] = useState(left);
  const isOver = useRef(false);
  const tick = useEffectEvent(() => {
    setSeconds(left());
    const wasOver = isOver.current;
    isOver.current = left() === 0;
    if (isOver.current && !wasOver) onOver();
  });
  useEffect(() => {
    const timer = setInterval(() => tick(), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
