import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { AnswersAtStake } from './answers-at-stake.repository';
import { KeyCorrections } from './key-corrections.repository';
import { KeyDoubt, KeyDoubts, KeyWish } from './key-doubts';
import { ChangedScore, changedScores, effectOf, KeyEffect } from './key-effect';
import { MarkChanges } from './mark-changes';
import { KeyCorrectedMeanwhile } from './marking.errors';

export interface KeyDecision extends KeyWish {
  /** How often the key had been corrected when the marker looked. */
  seen: number;
  reason: string;
}

/** A wrong key is put right after the test: recorded as a decision, and every attempt is marked again. */
@Injectable()
export class KeyCorrection {
  constructor(
    private readonly database: Database,
    private readonly doubts: KeyDoubts,
    private readonly stakes: AnswersAtStake,
    private readonly corrections: KeyCorrections,
    private readonly changes: MarkChanges,
  ) {}

  /** What `correct` would do, without doing it. */
  async preview(actor: Actor, sittingId: string, wish: KeyWish): Promise<KeyEffect> {
    return this.database.transaction(async () => {
      const doubt = await this.doubts.of(actor, sittingId, wish);
      return (await this.outcome(doubt, sittingId)).effect;
    });
  }

  /** @throws KeyCorrectedMeanwhile, and what `KeyDoubts` says */
  async correct(actor: Actor, sittingId: string, decision: KeyDecision): Promise<KeyEffect> {
    const { seen, reason } = decision;
    return this.database.transaction(async () => {
      const doubt = await this.doubts.of(actor, sittingId, decision);
      const { asked, key } = doubt;
      const faster = await this.corrections.madeSince(asked, seen);
      if (faster !== null) throw new KeyCorrectedMeanwhile(faster);
      await this.stakes.lock(asked);
      const { effect, changed } = await this.outcome(doubt, sittingId);
      await this.corrections.keep(actor, asked, key, { ...effect, reason });
      await this.stakes.write(actor.schoolId, key, changed);
      await this.changes.record(actor, changed.map(changeOf), reason);
      return effect;
    });
  }

  private async outcome({ asked, key }: KeyDoubt, sittingId: string) {
    const answers = await this.stakes.of(asked);
    const changed = changedScores(answers, key);
    return { changed, effect: effectOf(answers, changed, sittingId) };
  }
}

function changeOf({ attemptId, position, score: before, after }: ChangedScore) {
  return { attemptId, position, before, after };
}
