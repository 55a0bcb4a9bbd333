import { createReadStream } from 'node:fs';
import { ActiveDrawingRefused, CaptionsBroken, KindNotAccepted, WebPageRefused } from './files.errors';
import { captions, FileKind, plainText, svg } from './file-kinds';

const largestDrawing = 4 * 1024 ** 2;
const page =
  /<(!doctype\s+html|html|head|body|script|iframe|object|embed|meta|form|table|div|style|link)[\s>/]/i;
const drawing = /<svg[\s>]/i;
/** Whatever lets a drawing act, load or embed; written as entities it is found too, because entities are refused. */
const active =
  /<\s*(\w+:)?(script|foreignobject|iframe|object|embed|handler|animate|set|!entity|!doctype[^>]*\[)|\son[a-z]+\s*=|javascript:|data:text|@import|(href|src)\s*=\s*["']?\s*(https?:|\/\/|data:(?!image\/(png|jpe?g|gif|webp)))|url\(\s*["']?\s*(https?:|\/\/)|&#/i;

/** W3C WebVTT: the signature, then cues that begin with their times. */
const signature = /^WEBVTT(?:[ \t\r\n]|$)/;
const cue =
  /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}(?:[ \t].*)?$/m;

/** Text of a lesson, captions or a still drawing; web pages and drawings that act are refused. */
export async function kindOfText(path: string, name: string, head: Buffer, bytes: number): Promise<FileKind> {
  if (head.includes(0)) throw new KindNotAccepted(name, 'nhị phân');
  const beginning = head.toString('utf8').replace(/^\ufeff/, '');
  if (drawing.test(beginning) && !/<html[\s>]/i.test(beginning)) return still(path, name, bytes);
  if (page.test(beginning) || /^\s*<\?(xml|php)/i.test(beginning)) throw new WebPageRefused(name);
  if (!signature.test(beginning)) return plainText;
  if (!cue.test(beginning.replaceAll('\r', '\n'))) throw new CaptionsBroken(name);
  return captions;
}

async function still(path: string, name: string, bytes: number): Promise<FileKind> {
  if (bytes > largestDrawing) throw new ActiveDrawingRefused(name);
  const text = await wholeText(path);
  if (active.test(text)) throw new ActiveDrawingRefused(name);
  return svg;
}

async function wholeText(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
