import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock, newId, Storage } from '@hoclieu/platform';
import { ExchangeConfig } from './exchange.config';
import { SyncFolderUnavailable } from './exchange.errors';
import { sha256, SyncPackage } from './sync-package';
import { manifestName, type Receipt } from './sync-run.entity';

const packageLimitBytes = 1024 ** 3;

/** Puts a package into the configured folder: whole or not at all, under a name that tells content and window. */
@Injectable()
export class SyncDelivery {
  constructor(
    private readonly config: ExchangeConfig,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Keeps every file by its content, so that what was sent can be fetched again from the portal. */
  async keep({ files }: SyncPackage): Promise<void> {
    for (const content of files.values()) await this.storage.put(Readable.from([content]), packageLimitBytes);
  }

  /** False when somebody took the delivered folder away or changed its manifest: then it is delivered again. */
  async isStillThere({ folder, manifestSha256 }: Receipt): Promise<boolean> {
    const manifest = await readFile(join(folder, manifestName)).catch(() => null);
    return manifest !== null && sha256(manifest) === manifestSha256;
  }

  /** Throws `SyncFolderUnavailable` when the folder cannot be written; nothing half-written stays in it. */
  async deliver({ manifest, files }: SyncPackage): Promise<Receipt> {
    const day = manifest.window.dueAt.slice(0, 10);
    const folder = join(
      this.config.syncFolder,
      manifest.school.code,
      `${day}-${manifest.contentHash.slice(0, 12)}`,
    );
    const unfinished = join(this.config.syncFolder, `.incoming-${newId()}`);
    try {
      await mkdir(unfinished, { recursive: true });
      for (const [name, content] of files) await writeFile(join(unfinished, name), content);
      await mkdir(join(this.config.syncFolder, manifest.school.code), { recursive: true });
      await rm(folder, { recursive: true, force: true });
      await rename(unfinished, folder);
    } catch {
      await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
      throw new SyncFolderUnavailable();
    }
    const manifestSha256 = sha256(files.get(manifestName) ?? Buffer.alloc(0));
    return { folder, deliveredAt: this.clock.now().toISOString(), manifestSha256, repeated: false };
  }
}
