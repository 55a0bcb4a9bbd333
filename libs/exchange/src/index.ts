export { ExchangeModule } from './exchange.module';
export { exchangeTables } from './exchange.tables';
export { SyncRequests } from './sync-requests.service';
export { SyncRunning } from './sync-running.service';
export { SyncWindows } from './sync-windows.service';
