import { Actor } from '@hoclieu/platform';

/** Who may bring files in; who may read one is told by `FileAccess`. */
export const filePolicy = {
  upload: (actor: Actor): boolean =>
    actor.kind === 'system' ||
    (actor.kind === 'staff' && actor.grants.some((grant) => grant.role !== 'inspector')),
};
