import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';

/** A rule a school decides for itself: its default holds until the school says otherwise. */
export interface SchoolSetting<T> {
  readonly key: string;
  readonly fallback: T;
  /** What it decides and where the rule comes from. */
  readonly says: string;
}

export function schoolSetting<T>(key: string, fallback: T, says: string): SchoolSetting<T> {
  return { key, fallback, says };
}

@Injectable()
export class SchoolSettings {
  constructor(private readonly database: Database) {}

  async get<T>(schoolId: string, setting: SchoolSetting<T>): Promise<T> {
    const row = await this.database.one<{ value: T }>(
      'select value from school.setting where school_id = $1 and key = $2',
      [schoolId, setting.key],
    );
    return row ? row.value : setting.fallback;
  }

  async set<T>(actor: Actor, setting: SchoolSetting<T>, value: T): Promise<void> {
    await this.database.query(
      `insert into school.setting (school_id, key, value, updated_by) values ($1, $2, $3, $4)
       on conflict (school_id, key) do update
         set value = excluded.value, updated_by = excluded.updated_by, updated_at = now()`,
      [actor.schoolId, setting.key, JSON.stringify(value), actor.accountId],
    );
  }
}
