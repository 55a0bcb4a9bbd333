import { knownMessages, registerMessages, sentence } from '../problems/messages';
import * as errors from './documents.errors';
import { documentMessages } from './documents.messages';

type Refusal = new (...details: unknown[]) => { code: string; details: Record<string, unknown> };
const refusals = Object.values(errors).map((Refused) => new (Refused as unknown as Refusal)('a', 'b', 'c'));

beforeAll(() => {
  if (!knownMessages()['documents.empty-file']) registerMessages(documentMessages);
});

it.each(refusals.map((refusal) => [refusal.code, refusal] as const))(
  '%s says what to do in both languages, with every blank filled',
  (code, { details }) => {
    for (const locale of ['vi', 'en'] as const) {
      const said = sentence(code, locale, details);
      expect(said).not.toBe(code);
      expect(said).not.toMatch(/\{\w+\}/);
    }
  },
);

it('no sentence is left without its refusal', () => {
  expect(Object.keys(documentMessages).sort()).toEqual(refusals.map((refusal) => refusal.code).sort());
});
