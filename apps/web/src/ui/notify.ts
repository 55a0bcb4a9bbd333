import { asProblem } from '~/api/problem';
import { text } from '~/i18n';

const undoSeconds = 8;

/** What one notice shows; drawn by `app/notices.tsx`, which loads with the first notice. */
export interface Notice {
  id: string;
  message: string;
  tone: 'good' | 'bad';
  seconds: number;
  action?: { label: string; run: () => void };
  onClose?: () => void;
}

type Screen = (notice: Notice) => void;

let screen: Screen | null = null;
let waiting: Notice[] = [];
const openers = new Set<() => void>();

/** The place on the screen announces itself; what was said before it was there is shown then. */
export function attachNotices(show: Screen): () => void {
  screen = show;
  const late = waiting;
  waiting = [];
  late.forEach(show);
  return () => {
    screen = null;
  };
}

/** Calls back at the first notice, so that the place to show it can be loaded. */
export function onFirstNotice(open: () => void): () => void {
  openers.add(open);
  if (waiting.length > 0) open();
  return () => openers.delete(open);
}

function show(notice: Notice): void {
  if (screen) return screen(notice);
  waiting.push(notice);
  for (const open of openers) open();
}

/** A short word that it worked. */
export function said(message: string): void {
  show({ id: globalThis.crypto.randomUUID(), message, tone: 'good', seconds: 4 });
}

/** What went wrong where no form or page is there to show it. */
export function complained(error: unknown): void {
  const problem = asProblem(error);
  if (problem.isSignedOut) return;
  refused(problem.detail || problem.title);
}

/** What could not be done, as a sentence. */
export function refused(message: string): void {
  show({ id: globalThis.crypto.randomUUID(), message, tone: 'bad', seconds: 10 });
}

interface Undoable {
  /** What has been done: "Đã xóa 3 dòng". */
  message: string;
  /** Puts it back. */
  undo: () => unknown;
  /** When the change is only sent to the server once nobody has called it back. */
  commit?: () => unknown;
}

async function attempt(action: () => unknown): Promise<void> {
  try {
    await action();
  } catch (error) {
    complained(error);
  }
}

/**
 * Undo instead of "are you sure": show the change at once, and offer the way back for a few seconds. Closing the notice, or
 * letting it pass, commits.
 */
export function undoable({ message, undo, commit }: Undoable): void {
  let calledBack = false;
  const callBack = (): void => {
    calledBack = true;
    void attempt(undo);
  };
  const pass = (): void => {
    if (!calledBack && commit) void attempt(commit);
  };
  show({
    id: globalThis.crypto.randomUUID(),
    message,
    tone: 'good',
    seconds: undoSeconds,
    action: { label: text('action.undo'), run: callBack },
    onClose: pass,
  });
}
