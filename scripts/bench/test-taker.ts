import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { SeatedStudent } from './attempt-school';

export interface Answered {
  readonly attemptId: string;
  readonly position: number;
  readonly sequence: number;
}

/** What all students together saw: how long each kind of request took, what was acknowledged, what had to be sent again. */
export class Observations {
  readonly times = new Map<string, number[]>();
  readonly acknowledged: Answered[] = [];
  retries = 0;

  took(kind: string, milliseconds: number): void {
    const times = this.times.get(kind) ?? [];
    times.push(milliseconds);
    this.times.set(kind, times);
  }
}

interface Question {
  readonly position: number;
  readonly kind: string;
}

interface OpenAttempt {
  readonly id: string;
  readonly questions: readonly Question[];
  readonly submittedAt: string | null;
}

class Refused extends Error {}

/** A student's page: answers are sent as they are given, again and again until the server has them. */
export class TestTaker {
  private attempt!: OpenAttempt;
  // Browsers close a connection that rests as long as a student thinks.
  private readonly agent = new Agent({ keepAlive: true, timeout: 4_000 });

  constructor(
    private readonly url: string,
    private readonly student: SeatedStudent,
    private readonly seen: Observations,
  ) {}

  async start(part: number): Promise<void> {
    const path = `student-sittings/${this.student.sittings[part]}/attempts`;
    this.attempt = await this.ask<OpenAttempt>('start', 'POST', path, {
      holder: this.student.token.slice(0, 60),
    });
  }

  async reload(): Promise<void> {
    this.attempt = await this.ask<OpenAttempt>('reload', 'GET', `attempts/${this.attempt.id}`);
  }

  /** The `number`th question on the student's own screen, from 0. */
  async answer(number: number): Promise<void> {
    const { position, kind } = this.attempt.questions[number] ?? { position: 0, kind: '' };
    const response =
      kind === 'choice' ? { kind, chosen: ['a'] } : { kind, marks: { a: true, b: false, c: false, d: true } };
    const sequence = Date.now() % 2_000_000_000;
    const answers = [{ position, sequence, response }];
    const body = { holder: this.student.token.slice(0, 60), answers };
    const { saved } = await this.ask<{ saved: number[] }>(
      'save',
      'PUT',
      `attempts/${this.attempt.id}/answers`,
      body,
    );
    if (saved.includes(position))
      this.seen.acknowledged.push({ attemptId: this.attempt.id, position, sequence });
  }

  get questions(): number {
    return this.attempt.questions.length;
  }

  async handIn(): Promise<void> {
    const path = `attempts/${this.attempt.id}/submission`;
    await this.ask('hand in', 'POST', path, { holder: this.student.token.slice(0, 60) });
  }

  /** Sent again when nobody answers; the time is that of the sending that was answered. */
  private async ask<T>(kind: string, method: string, path: string, body?: object): Promise<T> {
    for (let turn = 0; ; turn += 1) {
      const began = performance.now();
      try {
        const answer = await this.send<T>(method, path, body);
        this.seen.took(kind, performance.now() - began);
        return answer;
      } catch (error) {
        if (error instanceof Refused || turn > 100) throw error;
        this.seen.retries += 1;
        await pause(200 + Math.random() * 800);
      }
    }
  }

  private send<T>(method: string, path: string, body?: object): Promise<T> {
    const payload = body && JSON.stringify(body);
    const headers = {
      cookie: `hoclieu_session=${this.student.token}`,
      ...(payload && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}/api/v1/${path}`, { method, headers, agent: this.agent }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (answer.statusCode === 200) resolve(JSON.parse(text) as T);
          else reject(new Refused(`${method} ${path}: ${answer.statusCode} ${text}`));
        });
      });
      sent.on('error', reject);
      sent.end(payload);
    });
  }
}
