'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const CATALOGUE = join(__dirname, '../../subgraphs/ai-data-logger/src/domain/look-up/catalogue-data.json');

const INSERT_FOODS = `
INSERT INTO food (id, source, source_number, source_text, category, kinds, protein_g, sodium_mg, potassium_mg, caffeine_mg, alcohol_g, usual, portions)
SELECT id, source, source_number, source_text, category, kinds, protein_g, sodium_mg, potassium_mg, caffeine_mg, alcohol_g, usual, portions
FROM jsonb_to_recordset($1::jsonb) AS f(id text, source text, source_number text, source_text text, category text, kinds text[],
  protein_g float, sodium_mg float, potassium_mg float, caffeine_mg float, alcohol_g float, usual text, portions jsonb)`;

const INSERT_NAMES = `
INSERT INTO food_name (food_id, name)
SELECT f.id, name FROM jsonb_to_recordset($1::jsonb) AS f(id text, names text[]), unnest(f.names) AS name ON CONFLICT DO NOTHING`;

/** Drinks that are mixed by the country's measures have no figures per 100 g and stay with the text engine. */
function foodsOf({ rows }) {
  return rows.filter(({ names, per100g }) => per100g && names.length > 0).map(asFood);
}

function asFood({ id, ndb, dish, label, names, category, kinds, per100g, usual, grams }) {
  const source = ndb ? 'sr28' : dish ? 'dish' : 'brand';
  const recipe = `a usual recipe of USDA ${(dish ?? []).map(([number]) => number).join(' + ')}`;
  return {
    id: `${source}:${id}`,
    source,
    source_number: ndb ?? null,
    source_text: ndb ? `USDA ${ndb}` : (label ?? recipe),
    names,
    category,
    kinds,
    protein_g: per100g.proteinG,
    sodium_mg: per100g.sodiumMg,
    potassium_mg: per100g.potassiumMg,
    caffeine_mg: per100g.caffeineMg,
    alcohol_g: per100g.alcoholG,
    usual,
    portions: grams,
  };
}

/**
 * Statements that put the committed catalogue in the place of the one before; foods that the person imported stay. Each version of the catalogue has a
 * migration of its own, so that databases of every age end with the newest.
 */
function loadCatalogue() {
  const foods = JSON.stringify(foodsOf(JSON.parse(readFileSync(CATALOGUE, 'utf8'))));
  return [...emptyCatalogue(), [INSERT_FOODS, foods], [INSERT_NAMES, foods]];
}

/** Leaves the tables without a catalogue; the version before is loaded by its own migration. */
function emptyCatalogue() {
  return ["DELETE FROM food WHERE source <> 'fdc'"];
}

module.exports = { loadCatalogue, emptyCatalogue };
