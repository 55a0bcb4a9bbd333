import { Actor, systemActor } from '@hoclieu/platform';
import { SyncRun } from './sync-run.entity';
import { SyncWindow } from './sync-window.entity';

/** The worker acts in the name of whoever asked for the run. */
export function startedBy(run: SyncRun): Actor {
  return { ...systemActor(run.schoolId), accountId: run.startedBy, name: run.startedByName };
}

export function windowFacts(window: SyncWindow) {
  return { windowId: window.id, windowName: window.name, dueAt: window.dueAt.toISOString() };
}
