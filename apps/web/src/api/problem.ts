import { text } from '~/i18n';

/** One field the server refused; `path` is dotted: `entries.3.dueOn`. */
export interface FieldProblem {
  path: string;
  code: string;
  message: string;
}

/** An RFC 9457 answer. `detail` is a sentence in the user's language that says what to do. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly fields: FieldProblem[] = [],
  ) {
    super(detail || title);
    this.name = 'ProblemError';
  }

  /** The session ended; the portal asks for the password over the page, so the page itself need not say it. */
  get isSignedOut(): boolean {
    return this.code === 'people.not-signed-in' || this.code === 'people.session-expired';
  }

  get isForbidden(): boolean {
    return this.status === 403;
  }

  get isNotFound(): boolean {
    return this.status === 404 || this.status === 410;
  }
}

interface ProblemBody {
  title?: string;
  code?: string;
  detail?: string;
  errors?: FieldProblem[];
}

/** Status 0 stands for "no answer": the network or the server is gone. */
export function networkProblem(): ProblemError {
  return new ProblemError(0, 'network', text('problem.title'), text('problem.network'));
}

export function problemFrom(status: number, body: unknown): ProblemError {
  const known = (typeof body === 'object' && body !== null ? body : {}) as ProblemBody;
  return new ProblemError(
    status,
    known.code ?? `http-${status}`,
    known.title ?? text('problem.title'),
    known.detail ?? text('problem.unknown'),
    known.errors ?? [],
  );
}

/** How browsers say that a part of the portal did not arrive; other type errors are the portal's own. */
const partNotLoaded = /fetch|load|import/i;

/** Whatever was thrown, as something that can be shown. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof TypeError && partNotLoaded.test(error.message)) return networkProblem();
  return new ProblemError(500, 'unexpected', text('problem.title'), text('problem.unknown'));
}
