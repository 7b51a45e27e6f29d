'use strict';

const { inTransaction } = require('./steps/in-transaction');

/** Both are trusted: the owner of the database may create them. They are dropped only where nothing else uses them. */
const EXTENSIONS = ['pg_trgm', 'unaccent'];

const dropUnlessUsed = (extension) => `
DO $$ BEGIN
  DROP EXTENSION IF EXISTS ${extension};
EXCEPTION WHEN dependent_objects_still_exist THEN NULL;
END $$`;

/** How names are compared: without case, accents and punctuation. unaccent itself is only stable, because its dictionary could be replaced. */
const FOOD_KEY = `
CREATE FUNCTION food_key(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, name)), '[^[:alnum:]%]+', ' ', 'g'))
$$`;

/** The words of a name in the singular, each once, sorted: "Beans, black" and "black bean" have the same. */
const FOOD_WORDS = `
CREATE FUNCTION food_words(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT regexp_replace(regexp_replace(word, '(..)ies$', '\\1y'), '(..[^su])s$', '\\1')), '{}')
  FROM unnest(string_to_array(public.food_key(name), ' ')) AS word WHERE word <> ''
$$`;

/** A shared catalogue: it belongs to nobody, refers to nobody, and only the owner of the database changes it. */
const FOOD = `
CREATE TABLE food (
  id text NOT NULL,
  source text NOT NULL,
  source_number text,
  source_text text NOT NULL,
  category text NOT NULL,
  kinds text[] NOT NULL,
  protein_g double precision,
  sodium_mg double precision,
  potassium_mg double precision,
  caffeine_mg double precision,
  alcohol_g double precision,
  usual text NOT NULL,
  portions jsonb NOT NULL,
  CONSTRAINT food_pkey PRIMARY KEY (id),
  CONSTRAINT food_source_known CHECK (source IN ('sr28', 'dish', 'brand', 'fdc')),
  CONSTRAINT food_kinds_known CHECK (kinds <@ ARRAY['NUTRITION', 'CAFFEINE', 'ALCOHOL'] AND cardinality(kinds) > 0),
  CONSTRAINT food_figures_possible CHECK (
    protein_g BETWEEN 0 AND 100 AND sodium_mg BETWEEN 0 AND 100000 AND potassium_mg BETWEEN 0 AND 100000
    AND caffeine_mg BETWEEN 0 AND 100000 AND alcohol_g BETWEEN 0 AND 100),
  CONSTRAINT food_usual_weighed CHECK (portions ? usual)
)`;

const FOOD_NAME = `
CREATE TABLE food_name (
  food_id text NOT NULL,
  name text NOT NULL,
  key text GENERATED ALWAYS AS (food_key(name)) STORED,
  words text[] GENERATED ALWAYS AS (food_words(name)) STORED,
  CONSTRAINT food_name_pkey PRIMARY KEY (food_id, name),
  CONSTRAINT food_name_food_fkey FOREIGN KEY (food_id) REFERENCES food (id) ON DELETE CASCADE
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      ...EXTENSIONS.map((extension) => `CREATE EXTENSION IF NOT EXISTS ${extension} WITH SCHEMA public`),
      FOOD_KEY,
      FOOD_WORDS,
      FOOD,
      FOOD_NAME,
      'CREATE INDEX food_name_similar ON food_name USING gin (key gin_trgm_ops)',
      'CREATE INDEX food_name_words ON food_name USING gin (words)',
      'REVOKE INSERT, UPDATE ON food, food_name FROM phda_app',
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, [
      'DROP TABLE food_name',
      'DROP TABLE food',
      'DROP FUNCTION food_words(text)',
      'DROP FUNCTION food_key(text)',
      ...EXTENSIONS.map(dropUnlessUsed),
    ]);
  },
};
