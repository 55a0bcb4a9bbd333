import { Module } from '@nestjs/common';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { ExchangeConfig } from './exchange.config';
import { exchangeMessages } from './exchange.messages';
import { SyncChecking } from './sync-checking.service';
import { SyncDelivery } from './sync-delivery';
import { SyncDownloads } from './sync-downloads.service';
import { SyncHandover } from './sync-handover.service';
import { SyncPackaging } from './sync-package';
import { SyncReadiness } from './sync-readiness.service';
import { SyncRequests } from './sync-requests.service';
import { SyncRuns } from './sync-run.repository';
import { SyncRunning } from './sync-running.service';
import { SyncSchedule, SyncWindowPlanning } from './sync-schedule.service';
import { SyncWindows } from './sync-windows.service';

registerMessages(exchangeMessages);

const provided = [
  SyncWindows,
  SyncRuns,
  SyncRequests,
  SyncReadiness,
  SyncDownloads,
  SyncRunning,
  SyncSchedule,
  SyncWindowPlanning,
];

@Module({
  imports: [SchoolModule],
  providers: [...provided, ExchangeConfig, SyncDelivery, SyncPackaging, SyncChecking, SyncHandover],
  exports: provided,
})
export class ExchangeModule {}
