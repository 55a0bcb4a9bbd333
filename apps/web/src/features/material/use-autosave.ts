import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { changeMaterial, type Material, type MaterialChanges } from './material.queries';

const pauseMs = 1000;
const shortestTitle = 3;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

interface Autosave {
  state: SaveState;
  problem: unknown;
  /** Notes a change; it is sent after a pause in the typing. */
  change: (changes: MaterialChanges) => void;
  /** Sends what is waiting and resolves once it is kept; throws what the server refused. */
  flush: () => Promise<void>;
}

/** Keeps a draft while it is written: one request at a time, each on the version the last one gave. */
export function useAutosave(material: Material): Autosave {
  const [state, setState] = useState<SaveState>('saved');
  const [problem, setProblem] = useState<unknown>(null);
  const waiting = useRef<MaterialChanges>({});
  const version = useRef(material.version);
  const running = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = async (): Promise<void> => {
    const changes = waiting.current;
    if (Object.keys(changes).length === 0) return;
    waiting.current = {};
    setState('saving');
    try {
      version.current = (await changeMaterial(material.id, version.current, changes)).version;
      setProblem(null);
      setState(Object.keys(waiting.current).length > 0 ? 'unsaved' : 'saved');
    } catch (error) {
      waiting.current = { ...changes, ...waiting.current };
      setProblem(error);
      setState('failed');
      throw error;
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer.current);
    running.current = running.current.catch(() => undefined).then(send);
    return running.current;
  };
  const change = (changes: MaterialChanges): void => {
    const isTooShort = changes.title !== undefined && changes.title.trim().length < shortestTitle;
    if (!isTooShort) Object.assign(waiting.current, changes);
    setState('unsaved');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush().catch(() => undefined), pauseMs);
  };
  const leave = useEffectEvent(() => void flush().catch(() => undefined));
  useEffect(() => () => leave(), []);
  return { state, problem, change, flush };
}
