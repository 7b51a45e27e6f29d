import {
  type Database,
  LoggingPreference,
  newId,
  PersonalFood as PersonalFoodRow,
  type Transaction,
} from '@phda/shared-models';

import type { PersonalFood } from '../domain/types';

/** How a person wants to be read, and what their logs and corrections tell. */
export interface StoredKnowledge {
  readonly unitSystem: 'US' | 'UK' | 'METRIC' | null;
  readonly dateOrder: 'DAY_FIRST' | 'MONTH_FIRST' | null;
  readonly pregnancy: 'PREGNANT' | 'AFTER_BIRTH' | null;
  readonly lastWeightLb: number | null;
  readonly foods: readonly PersonalFood[];
}

/** The preferences alone. */
export type Preferences = Pick<StoredKnowledge, 'unitSystem' | 'dateOrder' | 'pregnancy'>;

const KNOWLEDGE = {
  name: 'logging-knowledge',
  text: `SELECT p.unit_system AS "unitSystem", p.date_order AS "dateOrder", p.pregnancy,
      (SELECT weight_lb FROM body_log WHERE user_id = $1 AND deleted_at IS NULL AND weight_lb IS NOT NULL
        ORDER BY datetime DESC, id DESC LIMIT 1) AS "lastWeightLb",
      (SELECT coalesce(json_agg(json_build_object('key', name_key, 'name', name,
          'figures', json_strip_nulls(json_build_object('proteinG', protein_g, 'sodiumMg', sodium_mg,
            'potassiumMg', potassium_mg, 'caffeineMg', caffeine_mg, 'alcoholOz', alcohol_oz)),
          'portion', CASE WHEN portion_unit IS NULL THEN NULL
            ELSE json_build_object('value', portion_value, 'unit', portion_unit) END)), '[]')
        FROM personal_food f JOIN log_entry e ON e.user_id = f.user_id AND e.id = f.entry_id
        WHERE f.user_id = $1 AND e.undone_at IS NULL) AS foods
    FROM (SELECT $1::uuid AS user_id) AS me LEFT JOIN logging_preference p USING (user_id)`,
};

/** What is known of a person, in one round trip. */
export async function readKnowledge(database: Database, userId: string): Promise<StoredKnowledge> {
  const [row] = await database.readAsUser<StoredKnowledge>(userId, KNOWLEDGE, [userId]);
  if (!row) throw new Error('What is known of a person could not be read.');
  return row;
}

/** Stores a person's preferences; what is left undefined stays as it is, null leaves it to the country again. */
export async function writePreferences(
  database: Database,
  userId: string,
  changes: Partial<Preferences>,
): Promise<void> {
  await database.asUser(userId, { write: true }, async (transaction) => {
    await LoggingPreference.bulkCreate([{ userId, id: newId() }], {
      transaction,
      ignoreDuplicates: true,
      returning: false,
    });
    await LoggingPreference.update(changes, { where: { userId }, transaction });
  });
}

/** Keeps what an act of correcting taught; a newer lesson replaces the figures or the portion of an older one. */
export async function learnFoods(
  { userId, entryId }: { readonly userId: string; readonly entryId: string },
  lessons: readonly PersonalFood[],
  transaction: Transaction,
): Promise<void> {
  for (const { key, name, figures, portion } of lessons) {
    await PersonalFoodRow.bulkCreate([{ userId, id: newId(), nameKey: key, name, entryId }], {
      transaction,
      ignoreDuplicates: true,
      returning: false,
    });
    const values = {
      ...figures,
      entryId,
      ...(portion && { portionValue: portion.value, portionUnit: portion.unit }),
    };
    await PersonalFoodRow.update(values, { where: { userId, nameKey: key }, transaction });
  }
}
