import { defineJob } from '../jobs/define-job';
import { RecordedEvent } from './define-event';

export const DeliverEvent = defineJob<{ event: RecordedEvent; subscriber: string }>(
  'platform.deliver-event',
  {
    attempts: 8,
  },
);
