import type { Readable } from 'node:stream';
import { withZip, type ZipArchive } from '@hoclieu/platform/documents';
import type { ReadQuestions } from '../exchanged-question';
import { NoQuestionFound } from '../format.errors';
import { blocksOf, questionOf } from './building/question-building';
import { BodyReader } from './reading/body-reader';
import { picturesIn } from './reading/html-writing';
import { questionSign } from './reading/line-signs';
import { ListLabels } from './reading/list-labels';
import { Looks } from './reading/looks';
import { Pictures } from './reading/pictures';
import { type Block, textOf } from './reading/pieces';
import { QuestionAssembly } from './reading/question-assembly';
import { RunReader } from './reading/run-reader';
import { openWordPackage } from './reading/word-package';

const limits = { fileBytes: 50 * 1024 * 1024, unpackedBytes: 300 * 1024 * 1024 };

/**
 * The questions of a Word file as Vietnamese teachers write them, whichever program saved it. Throws `NotAWordFile`,
 * `NoQuestionFound` and the refusals of the package guards.
 */
export function readWord(source: Readable | string, name: string): Promise<ReadQuestions> {
  return withZip(source, name, (archive) => questionsIn(archive, name), limits);
}

async function questionsIn(archive: ZipArchive, name: string): Promise<ReadQuestions> {
  const word = await openWordPackage(archive, name);
  const pictures = new Pictures(word);
  const looks = new Looks(word.styles);
  const body = new BodyReader(looks, new ListLabels(word.numbering), new RunReader(looks, pictures));
  const blocks = body.blocks(word.body);
  const assembly = new QuestionAssembly(starterOf(blocks));
  for (const block of blocks) assembly.add(block);
  if (assembly.drafts.length === 0) throw new NoQuestionFound(name);
  const keys = new Set(picturesIn(assembly.drafts.flatMap(blocksOf)));
  return {
    questions: assembly.drafts.map(questionOf),
    attachments: await pictures.attachments(keys),
    losses: assembly.losses,
  };
}

/** The word this document's questions begin with: `Bài` is a lesson's heading where there is a `Câu`. */
function starterOf(blocks: Block[]): string {
  const words = new Set(linesIn(blocks).map((line) => questionSign(line, false)?.word));
  return ['câu', 'que', 'bài'].find((word) => words.has(word)) ?? '';
}

function linesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'line' ? [textOf(block)] : block.rows.flat().flatMap((cell) => linesIn(cell.blocks)),
  );
}
