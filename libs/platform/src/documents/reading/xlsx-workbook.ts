import { posix } from 'node:path';
import { TooMuchSharedText } from '../documents.errors';
import { meaningOfBuiltIn, meaningOfCode, type NumberMeaning } from './number-formats';
import { SharedTexts } from './shared-texts';
import { StringItem } from './string-item';
import type { TableLimits } from './table-limits';
import { readXml } from './xml-events';
import type { ZipArchive } from './zip-guard';

export type SheetEntry = { name: string; hidden: boolean; part: string };

export type WorkbookParts = {
  sheets: SheetEntry[];
  since1904: boolean;
  stylesPart: string | null;
  sharedStringsPart: string | null;
};

type Relation = { type: string; target: string };

/** Finds the sheets the way Excel does, by relations: generators name their parts as they like. */
export async function readWorkbookParts(zip: ZipArchive): Promise<WorkbookParts> {
  const root = await relationsOf(zip, '');
  const workbook = targetOf(root, 'officeDocument') ?? 'xl/workbook.xml';
  const relations = await relationsOf(zip, workbook);
  const sheets: SheetEntry[] = [];
  let since1904 = false;
  await readXml(workbook, zip.read(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = isTrue(attributes['date1904']);
      const part = name === 'sheet' ? relations.get(relationId(attributes))?.target : undefined;
      if (!part || !zip.has(part)) return;
      sheets.push({ name: attributes['name'] ?? '', hidden: isHidden(attributes['state']), part });
    },
  });
  const existing = (type: string) => {
    const part = targetOf(relations, type);
    return part && zip.has(part) ? part : null;
  };
  return { sheets, since1904, stylesPart: existing('styles'), sharedStringsPart: existing('sharedStrings') };
}

/** The meaning of each cell style, in the order cells refer to them (`s="3"`). */
export async function readStyles(zip: ZipArchive, part: string | null): Promise<NumberMeaning[]> {
  if (!part) return [];
  const custom = new Map<number, NumberMeaning>();
  const styles: NumberMeaning[] = [];
  let inCellFormats = false;
  await readXml(part, zip.read(part), {
    open(name, attributes) {
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'numFmt')
        custom.set(Number(attributes['numFmtId']), meaningOfCode(attributes['formatCode'] ?? ''));
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(custom.get(id) ?? meaningOfBuiltIn(id));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** The texts that cells refer to by number; rich text is joined, phonetic hints are left out. */
export async function readSharedStrings(
  zip: ZipArchive,
  part: string | null,
  limits: TableLimits,
): Promise<SharedTexts> {
  const texts = new SharedTexts();
  if (!part) return texts;
  const text = new StringItem();
  let characters = 0;
  await readXml(part, zip.read(part), {
    open: (name) => text.open(name),
    text: (piece) => text.add(piece),
    close(name) {
      text.close(name);
      if (name !== 'si') return;
      const whole = text.take();
      characters += whole.length + 8;
      if (characters > limits.sharedTextCharacters) throw new TooMuchSharedText(limits.sharedTextCharacters);
      texts.add(whole);
    },
  });
  return texts;
}

async function relationsOf(zip: ZipArchive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!zip.has(file)) return relations;
  await readXml(file, zip.read(file), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = attributes['Target'] ?? '';
      const resolved = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.set(attributes['Id'] ?? '', { type: attributes['Type'] ?? '', target: resolved });
    },
  });
  return relations;
}

function targetOf(relations: Map<string, Relation>, type: string): string | null {
  return [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target ?? null;
}

function relationId(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key ? (attributes[key] ?? '') : '';
}

function isHidden(state: string | undefined): boolean {
  return state === 'hidden' || state === 'veryHidden';
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
