import type { Messages } from '@hoclieu/platform';
import { materialMessages } from './material/material.messages';
import { planningMessages } from './planning/planning.messages';

export const catalogMessages = { ...planningMessages, ...materialMessages } satisfies Messages;
