import type { Database } from '@phda/shared-models';
import type { LogKind } from '@phda/shared-models/src/registry';

/** A food of the food table as it fits a search; figures per 100 g, null where its source has none. */
export interface FoundFood {
  /** The words that were searched for. */
  readonly search: string;
  readonly id: string;
  /** The name that fits best. */
  readonly name: string;
  readonly names: readonly string[];
  readonly source: 'sr28' | 'dish' | 'brand' | 'fdc';
  readonly sourceText: string;
  readonly category: string;
  readonly kinds: readonly LogKind[];
  readonly proteinG: number | null;
  readonly sodiumMg: number | null;
  readonly potassiumMg: number | null;
  readonly caffeineMg: number | null;
  readonly alcoholG: number | null;
  readonly usual: string;
  readonly portions: Readonly<Record<string, number>>;
  /** 1 for the name itself, 0.95 for its words in another order or number, less for a likeness. */
  readonly score: number;
}

/**
 * The name itself, then its words in any order, then names that hold all of the words or look like them by trigrams. Both operators of likeness use
 * the thresholds of pg_trgm, 0.3 for the whole name and 0.6 for a part of it.
 */
const SEARCH = {
  name: 'search-foods',
  text: `SELECT s.search, f.id, best.name, (SELECT array_agg(n.name ORDER BY n.name) FROM food_name n WHERE n.food_id = f.id) AS names,
      f.source, f.source_text AS "sourceText", f.category, f.kinds, f.protein_g AS "proteinG", f.sodium_mg AS "sodiumMg",
      f.potassium_mg AS "potassiumMg", f.caffeine_mg AS "caffeineMg", f.alcohol_g AS "alcoholG", f.usual, f.portions, best.score
    FROM unnest($1::text[]) AS s(search)
    CROSS JOIN LATERAL (
      SELECT * FROM (
        SELECT DISTINCT ON (n.food_id) n.food_id, n.name,
          CASE WHEN n.key = food_key(s.search) THEN 1
               WHEN n.words = food_words(s.search) THEN 0.95
               WHEN n.words @> food_words(s.search) THEN 0.6 + 0.3 * similarity(n.key, food_key(s.search))
               ELSE 0.9 * greatest(similarity(n.key, food_key(s.search)), 0.7 * word_similarity(food_key(s.search), n.key))
          END::float8 AS score
        FROM food_name n
        WHERE cardinality(food_words(s.search)) > 0 AND
          (n.words @> food_words(s.search) OR n.key % food_key(s.search) OR food_key(s.search) <% n.key)
        ORDER BY n.food_id, score DESC, n.name
      ) AS ranked
      ORDER BY score DESC, char_length(name), food_id LIMIT $2
    ) AS best
    JOIN food f ON f.id = best.food_id
    ORDER BY s.search, best.score DESC, f.source = 'fdc', char_length(best.name), f.id`,
};

/** The foods that fit each of the searches, best first. */
export async function searchFoods(
  database: Database,
  userId: string,
  searches: readonly string[],
  first: number,
): Promise<FoundFood[]> {
  return searches.length === 0
    ? []
    : [...(await database.readAsUser<FoundFood>(userId, SEARCH, [searches, first]))];
}
