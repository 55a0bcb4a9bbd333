export interface JobOptions {
  /** Tries before a job is left as failed; default 5, with exponential waiting. */
  readonly attempts?: number;
}

export interface JobDefinition<P extends object> {
  readonly name: string;
  readonly options: JobOptions;
  /** Carries the payload's type; never set. */
  readonly payload?: P;
}

/** `defineJob<{ schoolId: string }>('online-share.compute-share')`; names are imperative, payloads carry ids. */
export function defineJob<P extends object>(name: string, options: JobOptions = {}): JobDefinition<P> {
  return { name, options };
}
