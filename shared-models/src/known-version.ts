/** The oldest PostgreSQL that PHDA supports, as an option that Sequelize knows and its types do not: else each start costs a connection to ask for it. */
export const KNOWN_VERSION: object = { databaseVersion: '15.0.0' };
