import type { Messages } from '@hoclieu/platform';
import { planningMessages } from './planning/planning.messages';

export const catalogMessages = { ...planningMessages } satisfies Messages;
