import { defineEvent } from '@hoclieu/platform';

export const ShareComputed = defineEvent<{ asOf: string }>('online-share.share-computed', 'share-snapshot');
export const SharePolicyChanged = defineEvent<{ policy: object }>('online-share.policy-changed', 'school');
export const ShareTargetChanged = defineEvent<{ minPercent: number }>(
  'online-share.target-changed',
  'share-target',
);
