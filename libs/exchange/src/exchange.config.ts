import { join, resolve } from 'node:path';
import { PlatformConfig, text, valueOf } from '@hoclieu/platform';

const syncFolder = text(
  'SYNC_FOLDER',
  'Folder that receives the quarterly packages; empty: DATA_DIR/outgoing',
  '',
);

export class ExchangeConfig {
  readonly syncFolder = valueOf(syncFolder) || join(resolve(new PlatformConfig().dataDir), 'outgoing');
}
