import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { asProblem } from '~/api/problem';
import { queryClient } from '~/api/query';
import { AnswerKeeper, type KeeperState } from './attempt-keeper';
import { isAnswered } from './attempt-answered';
import { attemptQuery, type Given, handIn, type OpenAttempt, saveAnswers } from './attempt.queries';

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
}

/** The page's half of an attempt: answers that save themselves and a clock that hands in when it has run out. */
export function useAttempt(attempt: OpenAttempt, onEnd: (ended: OpenAttempt) => void): AttemptWork {
  const [keeper] = useState(() => keeperOf(attempt));
  const { state, refused } = useSyncExternalStore(keeper.subscribe, keeper.current);
  const isOffline = useKeeping(keeper);
  const end = async (): Promise<void> => {
    await keeper.flush();
    onEnd(await handIn(attempt.id));
  };
  const secondsLeft = useCountdown(attempt, () => void end().catch(() => keeper.wake()));
  return {
    state,
    isOffline,
    refused,
    secondsLeft,
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

function keeperOf(attempt: OpenAttempt): AnswerKeeper {
  return new AnswerKeeper({
    storageKey: `attempt:${attempt.id}`,
    storage: localStorage,
    answers: attempt.answers as never,
    send: (answers) => saveAnswers(attempt.id, answers),
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

function useCountdown(attempt: OpenAttempt, onOver: () => void): number {
  const [ahead] = useState(() => Date.parse(attempt.now) - Date.now());
  const left = (): number =>
    Math.max(0, Math.ceil((Date.parse(attempt.deadlineAt) - Date.now() - ahead) / 1000));
  const [seconds, setSeconds] = useState(left);
  const tick = useEffectEvent((timer: ReturnType<typeof setInterval>) => {
    setSeconds(left());
    if (left() > 0) return;
    clearInterval(timer);
    onOver();
  });
  useEffect(() => {
    const timer = setInterval(() => tick(timer), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
