import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** Where a document is written to: when it is complete, and whether its reader went away (a closed browser). */
export type Outlet = { ended: Promise<void>; gone: AbortSignal };

export function outletOf(target: Writable): Outlet {
  const leaving = new AbortController();
  const ended = finished(target, { readable: false });
  ended.catch((error: unknown) => leaving.abort(error));
  return { ended, gone: leaving.signal };
}

/** Waits until a stream takes more, so that a slow reader slows the query instead of filling the memory. */
export async function drained(stream: Writable, gone: AbortSignal): Promise<void> {
  gone.throwIfAborted();
  if (hasRoom(stream)) return;
  await once(stream, 'drain', { signal: gone }).catch((error: unknown) => {
    throw gone.aborted ? gone.reason : error;
  });
}

/** The answer to writing nothing: old stream implementations do not know `writableNeedDrain`. */
function hasRoom(stream: Writable): boolean {
  return stream.write(Buffer.alloc(0));
}
