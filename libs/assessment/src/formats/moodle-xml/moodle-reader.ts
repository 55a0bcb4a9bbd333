import type { Readable } from 'node:stream';
import { elementAt, elementsOf, readXmlTree, textWithin, type XmlNode } from '@hoclieu/platform/documents';
import type { QuestionFacts, ReadQuestion, ReadQuestions, SharedStimulus } from '../exchanged-question';
import { chapterFrom, factsFrom, stimulusKeyFrom } from '../foreign/fact-tags';
import { FoundFiles } from '../foreign/found-files';
import { foundQuestion, unreadable } from '../foreign/found-question';
import { ForeignText } from '../foreign/foreign-text';
import { sourceBytes } from '../foreign/source-text';
import { NoQuestionFound, NotAMoodleFile } from '../format.errors';
import { moodleContent } from './moodle-content';
import { MoodleText, saidIn } from './moodle-text';

const limitBytes = 50 * 1024 * 1024;
const portionBytes = 64 * 1024;

/**
 * A question bank exported by Moodle. @throws NotAMoodleFile, NoQuestionFound, BrokenXml, DoctypeRefused (no declaration
 * or entity of a file is ever obeyed), SourceTooLarge
 */
export async function readMoodleXml(source: Readable, name: string): Promise<ReadQuestions> {
  const whole = await sourceBytes(source, limitBytes);
  const quiz = await readXmlTree(name, portionsOf(whole), limitBytes, isWrittenFile);
  if (quiz.name !== 'quiz') throw new NotAMoodleFile(name);
  const reading = new MoodleReading();
  const questions = elementsOf(quiz, 'question').flatMap((node) => reading.question(node));
  if (questions.length === 0) throw new NoQuestionFound(name);
  return { questions, attachments: reading.files.attachments, losses: reading.losses };
}

function isWrittenFile(name: string, { encoding }: XmlNode['attributes']): boolean {
  return name === 'file' && encoding === 'base64';
}

/** As a stream brings them: the guard against texts without end counts between two portions. */
async function* portionsOf(whole: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < whole.length; at += portionBytes) yield whole.subarray(at, at + portionBytes);
}

/** Goes through the bank in its order: a category and a description speak for what follows them. */
class MoodleReading {
  readonly files = new FoundFiles();
  readonly losses: ReadQuestions['losses'] = [];
  private readonly stimuli = new Map<string, SharedStimulus>();
  private chapter: string | null = null;
  private count = 0;

  question(node: XmlNode): ReadQuestion[] {
    const kind = node.attributes['type'] ?? '';
    if (kind === 'category') {
      this.chapter = chapterFrom(saidIn(elementAt(node, 'category')));
      return [];
    }
    const text = new MoodleText(new ForeignText(this.files), this.files);
    const stem = text.read(elementAt(node, 'questiontext'));
    const tags = elementsOf(elementAt(node, 'tags'), 'tag').map((tag) => saidIn(tag).trim());
    if (kind === 'description') {
      this.describe(stimulusKeyFrom(tags), stem);
      return [];
    }
    this.count += 1;
    const place = [`Câu ${this.count}`, saidIn(elementAt(node, 'name')).trim().slice(0, 60)]
      .filter(Boolean)
      .join(' – ');
    const content = moodleContent(kind, node, stem, text);
    if (!content) return [unreadable(place, { code: 'kind-unknown', params: { kind } })];
    return [
      foundQuestion(place, {
        content,
        explanation: text.explanation(node),
        facts: this.facts(node, tags),
        stimulus: this.stimuli.get(stimulusKeyFrom(tags) ?? '') ?? null,
        losses: text.losses,
      }),
    ];
  }

  private facts(node: XmlNode, tags: string[]): QuestionFacts {
    const code = textWithin(elementAt(node, 'idnumber')).trim();
    return {
      ...(this.chapter ? { chapter: this.chapter } : {}),
      ...(/^\d{6}\.\d{4}[a-z]\d{1,2}$/.test(code) ? { requirementCode: code } : {}),
      ...factsFrom(tags),
    };
  }

  private describe(key: string | null, text: string): void {
    if (key) this.stimuli.set(key, { key, text });
    else
      this.losses.push({
        code: 'left-out-text',
        params: { text: text.replaceAll(/<[^>]*>/g, ' ').slice(0, 200) },
      });
  }
}
