import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTables } from '@hoclieu/tables';
import { testDatabase } from './test-database';

// Real databases on a busy machine: slow is not wrong.
jest.setTimeout(30_000);

beforeAll(async () => {
  process.env['DATABASE_URL'] = await testDatabase(allTables);
  process.env['DATA_DIR'] = mkdtempSync(join(tmpdir(), 'hoclieu-data-'));
  process.env['DATABASE_POOL'] = '5';
  process.env['SIGN_INS_PER_MINUTE'] = '100000';
}, 60_000);
