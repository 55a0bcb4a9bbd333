import type { Given, GivenAnswer } from './attempt.queries';

export type KeeperState = 'saved' | 'saving' | 'waiting' | 'elsewhere' | 'over' | 'ended';

export interface Saved {
  saved: number[];
  refused: { position: number; message: string }[];
}

interface KeeperOptions {
  /** Where unsent answers outlive the page: the attempt's own key. */
  storageKey: string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  answers: readonly GivenAnswer[];
  /** Sends answers; throws what the server refused, or `network` when nobody answered. */
  send: (answers: GivenAnswer[]) => Promise<Saved>;
  codeOf: (error: unknown) => string;
}

const quietMs = 1200;
const slowestRetryMs = 20_000;
const endings: Record<string, KeeperState> = {
  'assessment.attempt-held-elsewhere': 'elsewhere',
  'assessment.attempt-time-over': 'over',
  'assessment.attempt-submitted': 'ended',
};

/**
 * Holds a student's answers: on this device at once, on the server a moment later, again and again until it has them. A closed
 * browser or a lost network costs nothing: what was not sent is found again when the attempt is opened on this device.
 */
export class AnswerKeeper {
  private readonly answers = new Map<number, GivenAnswer>();
  private readonly unsent = new Set<number>();
  private readonly listeners = new Set<() => void>();
  private readonly options: KeeperOptions;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  private failures = 0;
  private stopped = false;
  private snapshot: { state: KeeperState; refused: Map<number, string>; version: number } = {
    state: 'saved',
    refused: new Map(),
    version: 0,
  };

  constructor(options: KeeperOptions) {
    this.options = options;
    for (const answer of options.answers) this.answers.set(answer.position, answer);
    for (const answer of this.leftBehind()) {
      if (answer.sequence <= (this.answers.get(answer.position)?.sequence ?? -1)) continue;
      this.answers.set(answer.position, answer);
      this.unsent.add(answer.position);
    }
    if (this.unsent.size > 0) this.soon(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = () => this.snapshot;

  answerOf(position: number): Given | undefined {
    return this.answers.get(position)?.response;
  }

  answer(position: number, response: Given): void {
    const sequence = (this.answers.get(position)?.sequence ?? 0) + 1;
    this.answers.set(position, { position, sequence, response });
    this.unsent.add(position);
    this.remember();
    this.snapshot.refused.delete(position);
    this.tell(this.isEnded() ? this.snapshot.state : this.pending());
    this.soon(quietMs);
  }

  /** Sends what is waiting now; resolves when the server has answered, whatever it said. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    if (this.unsent.size === 0 || this.isEnded()) return;
    this.sending = this.sendOnce().finally(() => (this.sending = undefined));
    await this.sending;
  }

  /** Asks how things stand while nothing waits to be sent; a lost network is noticed when there is something to lose. */
  async beat(): Promise<void> {
    if (this.unsent.size > 0 || this.sending || this.isEnded()) return;
    try {
      await this.options.send([]);
    } catch (error) {
      const ending = endings[this.options.codeOf(error)];
      if (ending) this.tell(ending);
    }
  }

  /** The network is back, or another page gave the attempt back. */
  wake(): void {
    this.failures = 0;
    if (this.isEnded()) this.tell(this.pending());
    this.soon(0);
  }

  get hasUnsent(): boolean {
    return this.unsent.size > 0;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async sendOnce(): Promise<void> {
    const batch = [...this.unsent].map((position) => this.answers.get(position) as GivenAnswer);
    this.tell('saving');
    try {
      this.took(batch, await this.options.send(batch));
    } catch (error) {
      this.failed(this.options.codeOf(error));
    }
  }

  private took(batch: GivenAnswer[], { refused }: Saved): void {
    this.failures = 0;
    for (const { position, sequence } of batch)
      if (this.answers.get(position)?.sequence === sequence) this.unsent.delete(position);
    for (const { position, message } of refused) this.snapshot.refused.set(position, message);
    this.remember();
    this.tell(this.pending());
    if (this.unsent.size > 0) this.soon(quietMs);
  }

  private failed(code: string): void {
    this.failures += 1;
    this.tell(endings[code] ?? 'waiting');
    if (!this.isEnded()) this.soon(Math.min(1000 * 2 ** this.failures, slowestRetryMs));
  }

  /** A moment's pause is part of saving; only a failed try is worth a warning. */
  private pending(): KeeperState {
    if (this.unsent.size === 0) return 'saved';
    return this.failures > 0 ? 'waiting' : 'saving';
  }

  private isEnded(): boolean {
    return ['elsewhere', 'over', 'ended'].includes(this.snapshot.state);
  }

  private soon(ms: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.flush(), ms);
  }

  private tell(state: KeeperState): void {
    this.snapshot = { ...this.snapshot, state, version: this.snapshot.version + 1 };
    for (const listener of this.listeners) listener();
  }

  private remember(): void {
    const { storage, storageKey } = this.options;
    const kept = new Set([...this.unsent, ...this.snapshot.refused.keys()]);
    const waiting = [...kept].map((position) => this.answers.get(position));
    try {
      if (waiting.length > 0) storage.setItem(storageKey, JSON.stringify(waiting));
      else storage.removeItem(storageKey);
    } catch {
      // A full or forbidden storage only takes the second net away: the server is the first.
    }
  }

  private leftBehind(): GivenAnswer[] {
    try {
      return JSON.parse(this.options.storage.getItem(this.options.storageKey) ?? '[]') as GivenAnswer[];
    } catch {
      return [];
    }
  }
}
