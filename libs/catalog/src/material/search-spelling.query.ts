import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import type { Spellings } from './search-words';

interface Word {
  readonly word: string;
  readonly known: boolean;
  /** Words of the school's materials that are spelt nearly so, the nearest first. */
  readonly near: readonly string[];
}

/**
 * What mistyped words were meant to be. A school's materials use few thousand different words however many materials
 * there are, so comparing letters with each of them takes as long in a large library as in a small one.
 */
@Injectable()
export class SearchSpelling {
  constructor(private readonly database: Database) {}

  /**
   * Searches to try in turn when nothing holds the words as typed: first with the likeliest word for each unknown one,
   * then with all that come near, since a slip can also make another real word.
   */
  async likely(schoolId: string, typed: readonly string[]): Promise<Spellings[]> {
    const words = await this.database.query<Word>(nearWords, [schoolId, typed]);
    const likeliest = words.map(({ word, known, near }) => (known ? [word] : near.slice(0, 1)));
    const possible = words.map(({ word, known, near }) => (known ? [word, ...near] : near));
    return possible.some((spellings) => spellings.length === 0) ? [] : [likeliest, possible];
  }
}

const letters = (word: string): string =>
  `(select string_agg(letter, '' order by letter) from string_to_table(${word}, null) as letter)`;

const distance = 'extensions.levenshtein_less_equal(w.word, typed.word, 2)';

/** One slip, two in a long word, or letters that only changed places, which Levenshtein counts as two. */
const nearWords = `
  select typed.word,
         typed.word !~ '^[a-z]{2,40}$' or exists (
           select from catalog.search_word w
            where w.school_id = $1 and (w.word = typed.word or place = cardinality($2) and starts_with(w.word, typed.word))
         ) as known,
         array(
           select w.word from catalog.search_word w
            where w.school_id = $1 and w.word <> typed.word
              and abs(length(w.word) - length(typed.word)) <= 2 and ${distance} <= 2
              and (${distance} = 1 or length(typed.word) > 5 or ${letters('w.word')} = ${letters('typed.word')})
            order by ${distance}, ${letters('w.word')} <> ${letters('typed.word')}, w.word limit 3
         ) as near
    from unnest($2::text[]) with ordinality as typed(word, place)
   order by place`;
