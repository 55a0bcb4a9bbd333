import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useUrlState } from '~/ui/use-url-state';
import { requestsQuery } from './approval.queries';

const keys: Record<string, 'next' | 'previous'> = { j: 'next', k: 'previous' };

/**
 * The requests before and after this one in the box the reader came from. The order is the one first seen, so that an
 * item that has just been decided and left the box still knows what comes next.
 */
export function useNeighbours(requestId: string) {
  const [search] = useUrlState();
  const navigate = useNavigate();
  const box = search['box'] ?? 'inbox';
  const { data } = useQuery(requestsQuery({ mine: box, limit: 200 }));
  const [order, setOrder] = useState<readonly string[]>([]);
  if (data && order.length === 0 && data.items.length > 0) setOrder(data.items.map((item) => item.id));
  const here = order.indexOf(requestId);
  const previous = here > 0 ? order[here - 1] : undefined;
  const next = here === -1 ? order.find((id) => id !== requestId) : order[here + 1];
  const go = (id: string | undefined): void => {
    void navigate(
      id
        ? { to: '/approvals/$requestId' as '/', params: { requestId: id } as never, search: { box } as never }
        : { to: '/approvals' as '/', search: { box } as never },
    );
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const goal = { next, previous, none: undefined }[wayOf(event)];
    if (goal) go(goal);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    globalThis.addEventListener('keydown', listen);
    return () => globalThis.removeEventListener('keydown', listen);
  }, []);
  return { previous, next, goNext: () => go(next), goPrevious: () => go(previous) };
}

/** Which way a key leads; nowhere while somebody is typing or means a shortcut of the browser. */
function wayOf(event: KeyboardEvent): 'next' | 'previous' | 'none' {
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return 'none';
  return keys[event.key] ?? 'none';
}
