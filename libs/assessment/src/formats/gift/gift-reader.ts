import type { Readable } from 'node:stream';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import type { ReadQuestion, ReadQuestions, SharedStimulus } from '../exchanged-question';
import { chapterFrom, factsFrom, stimulusKeyFrom } from '../foreign/fact-tags';
import { FoundFiles } from '../foreign/found-files';
import { foundQuestion, unreadable } from '../foreign/found-question';
import { ForeignText } from '../foreign/foreign-text';
import { sourceText } from '../foreign/source-text';
import { NoQuestionFound } from '../format.errors';
import { type GiftBlock, giftBlocks, leniently } from './gift-blocks';
import { contentOf, explanationOf, textOf } from './gift-content';

const limitBytes = 10 * 1024 * 1024;

/** A GIFT file (Moodle's text format). @throws NoQuestionFound, SourceTooLarge, UnknownEncoding */
export async function readGift(source: Readable, name: string): Promise<ReadQuestions> {
  const blocks = giftBlocks(await sourceText(source, name, limitBytes));
  const files = new FoundFiles();
  const reading = new GiftReading(files);
  const questions = blocks.flatMap((block) => reading.question(block));
  if (questions.length === 0) throw new NoQuestionFound(name);
  return { questions, attachments: files.attachments, losses: reading.losses };
}

/** Goes through the blocks in order: a description speaks to the questions that name it. */
class GiftReading {
  readonly losses: ReadQuestions['losses'] = [];
  private readonly stimuli = new Map<string, SharedStimulus>();

  constructor(private readonly files: FoundFiles) {}

  question(block: GiftBlock): ReadQuestion[] {
    const place = `dòng ${block.line}`;
    const parsed = parsedOf(block);
    if (!parsed)
      return [unreadable(place, { code: 'gift-syntax', params: { said: block.text.slice(0, 80) } })];
    if (parsed.type === 'Category') return [];
    const text = new ForeignText(this.files);
    if (parsed.type === 'Description') {
      this.describe(block, textOf(parsed.stem, text));
      return [];
    }
    const content = contentOf(parsed, text);
    const explanation = explanationOf(parsed, text);
    const chapter = chapterFrom(block.category);
    return [
      foundQuestion(place, {
        content,
        explanation,
        facts: { ...(chapter ? { chapter } : {}), ...factsFrom(block.tags) },
        stimulus: this.stimuli.get(stimulusKeyFrom(block.tags) ?? '') ?? null,
        losses: text.losses,
      }),
    ];
  }

  private describe({ tags }: GiftBlock, text: string): void {
    const key = stimulusKeyFrom(tags);
    if (key) this.stimuli.set(key, { key, text });
    else
      this.losses.push({
        code: 'left-out-text',
        params: { text: text.replaceAll(/<[^>]*>/g, ' ').slice(0, 200) },
      });
  }
}

function parsedOf({ text }: GiftBlock): GIFTQuestion | null {
  try {
    return parse(`${leniently(text)}\n`)[0] ?? null;
  } catch {
    return null;
  }
}
