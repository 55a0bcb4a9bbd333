import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let expired = false;

function tell(next: boolean): void {
  expired = next;
  for (const listener of listeners) listener();
}

/** The server answered 401 in the middle of work: the page stays and asks for the password on top of it. */
export const sessionExpired = {
  announce: () => tell(true),
  settle: () => tell(false),
};

export function useSessionExpired(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => expired,
  );
}
