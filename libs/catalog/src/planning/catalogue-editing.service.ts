import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, Events, newId } from '@hoclieu/platform';
import { Catalogue } from './catalogue.entity';
import { wrongCells } from './catalogue-entry.check';
import { CatalogueDeviations } from './catalogue-deviations';
import { CatalogueEntries } from './catalogue-entry.repository';
import { Catalogues } from './catalogue.repository';
import { applied, changedFields, EntryChange, PlannedChange } from './entry-change';
import { CellError, CellsRefused } from './planning.errors';
import { CatalogueChanged } from './planning.events';
import { editCatalogue } from './planning.policy';

export interface EntryBatch {
  /** The catalogue's version the rows were read at. */
  readonly version: number;
  /** Obligatory once the catalogue is approved. */
  readonly reason: string | null;
  readonly entries: readonly EntryChange[];
}

export interface BatchResult {
  readonly version: number;
  /** Ids of the rows in the order they were sent. */
  readonly ids: string[];
}

/** Changing many rows of a catalogue at once: all of them or, with the reason at each cell, none. */
@Injectable()
export class CatalogueEditing {
  constructor(
    private readonly database: Database,
    private readonly catalogues: Catalogues,
    private readonly entries: CatalogueEntries,
    private readonly deviations: CatalogueDeviations,
    private readonly events: Events,
  ) {}

  async save(actor: Actor, catalogueId: string, batch: EntryBatch): Promise<BatchResult> {
    return this.database.transaction(async () => {
      const catalogue = await this.catalogues.lock(actor, catalogueId);
      allow(editCatalogue, actor, catalogue);
      const deviates = catalogue.admitChange(batch.version, batch.reason);
      const changes = await this.planned(catalogue, batch.entries);
      const wrong = wrongCells(changes, await this.entries.contextOf(catalogue, changes, deviates));
      if (wrong.length > 0) throw new CellsRefused(wrong);
      const reason = deviates ? String(batch.reason).trim() : null;
      await this.entries.write(catalogue, changes, reason);
      if (reason) await this.deviations.record(actor, catalogue, changes, reason);
      await this.catalogues.save(catalogue);
      await this.events.record(actor, CatalogueChanged, catalogue.id, counted(changes, deviates));
      return { version: catalogue.version, ids: changes.map((change) => change.id) };
    });
  }

  private async planned(catalogue: Catalogue, sent: readonly EntryChange[]): Promise<PlannedChange[]> {
    const stored = await this.entries.byIds(
      catalogue,
      sent.flatMap((change) => change.id ?? []),
    );
    refuseUnknownRows(sent, stored);
    let position = await this.entries.lastPosition(catalogue);
    return sent.map((change, index) => {
      const before = stored.get(change.id ?? '') ?? null;
      if (!before) position += 1;
      const after = change.remove ? null : applied(change, before, position);
      return { index, id: change.id ?? newId(), before, after };
    });
  }
}

/** A row somebody else removed, one of another catalogue, or the same one twice. */
function refuseUnknownRows(sent: readonly EntryChange[], stored: ReadonlyMap<string, unknown>): void {
  const seen = new Set<string>();
  const wrong = sent.flatMap(({ id, remove }, index): CellError[] => {
    const isWrong = id ? !stored.has(id) || seen.has(id) : remove === true;
    if (id) seen.add(id);
    return isWrong ? [{ path: `entries.${index}.id`, code: 'catalog.entry-unknown' }] : [];
  });
  if (wrong.length > 0) throw new CellsRefused(wrong);
}

function counted(changes: readonly PlannedChange[], deviation: boolean) {
  return {
    created: changes.filter((change) => !change.before).length,
    changed: changes.filter(({ before, after }) => before && after && changedFields(before, after).length > 0)
      .length,
    removed: changes.filter((change) => !change.after).length,
    deviation,
  };
}
