'use strict';

/** The owner in whose name the transaction runs; null (no row matches) where none is set: the setting reads '' after an earlier transaction. */
const CURRENT_OWNER = "nullif(current_setting('app.user_id', true), '')::uuid";

/** Row security on a table, forced on its owner too: a row is seen and written only in the name of the person in `column`. */
function ownRowsOnly(table, column = 'user_id') {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY own ON ${table} USING (${column} = ${CURRENT_OWNER}) WITH CHECK (${column} = ${CURRENT_OWNER})`,
  ];
}

/** Lets exactly the row be read whose unique `column` equals a setting: sign-in happens before an owner is known. */
function readableBy(table, policy, column, setting) {
  return `CREATE POLICY ${policy} ON ${table} FOR SELECT USING (${column} = nullif(current_setting('${setting}', true), ''))`;
}

module.exports = { ownRowsOnly, readableBy };
