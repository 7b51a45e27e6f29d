'use strict';

const { inTransaction } = require('./steps/in-transaction');
const { ownRowsOnly } = require('./steps/row-security');

/** How a person wants to be read; null leaves it to the country of the zone. */
const LOGGING_PREFERENCE = `
CREATE TABLE logging_preference (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_system text,
  date_order text,
  pregnancy text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT logging_preference_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT logging_preference_one UNIQUE (user_id),
  CONSTRAINT logging_preference_unit_system_known CHECK (unit_system IN ('US', 'UK', 'METRIC')),
  CONSTRAINT logging_preference_date_order_known CHECK (date_order IN ('DAY_FIRST', 'MONTH_FIRST')),
  CONSTRAINT logging_preference_pregnancy_known CHECK (pregnancy IN ('PREGNANT', 'AFTER_BIRTH'))
)`;

/** What a person's corrections taught: the figures of one portion of a thing under a name, and how large a portion is. */
const PERSONAL_FOOD = `
CREATE TABLE personal_food (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  name_key text NOT NULL,
  name text NOT NULL,
  protein_g double precision,
  sodium_mg double precision,
  potassium_mg double precision,
  caffeine_mg double precision,
  alcohol_oz double precision,
  portion_value double precision,
  portion_unit text,
  entry_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT personal_food_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT personal_food_name_unique UNIQUE (user_id, name_key),
  CONSTRAINT personal_food_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry (user_id, id),
  CONSTRAINT personal_food_name_length CHECK (char_length(name_key) BETWEEN 1 AND 255 AND char_length(name) <= 255),
  CONSTRAINT personal_food_figures_possible CHECK (
    protein_g BETWEEN 0 AND 1000 AND sodium_mg BETWEEN 0 AND 50000 AND potassium_mg BETWEEN 0 AND 50000
    AND caffeine_mg BETWEEN 0 AND 20000 AND alcohol_oz BETWEEN 0 AND 60 AND portion_value BETWEEN 0 AND 100000),
  CONSTRAINT personal_food_portion_whole CHECK ((portion_value IS NULL) = (portion_unit IS NULL))
)`;

module.exports = {
  async up(queryInterface) {
    await inTransaction(queryInterface, [
      LOGGING_PREFERENCE,
      ...ownRowsOnly('logging_preference'),
      PERSONAL_FOOD,
      ...ownRowsOnly('personal_food'),
    ]);
  },

  async down(queryInterface) {
    await inTransaction(queryInterface, ['DROP TABLE personal_food', 'DROP TABLE logging_preference']);
  },
};
