import type { Messages } from '@hoclieu/platform';

export const planningMessages = {} satisfies Messages;
