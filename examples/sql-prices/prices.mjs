// Prices out of a SQL database: one query for all the products of a page.
//
// The database here is SQLite in memory (sql.js), so that the example runs anywhere. README.md shows the same
// file for PostgreSQL and MySQL.
import { readFile } from 'node:fs/promises';
import initSqlJs from 'sql.js';

/** @typedef {import('woo-federation/source-module').PriceItem} PriceItem */

/** @type {Promise<import('sql.js').Database> | undefined} Opened by the first call. */
let database;

/**
 * The price of the shopper's group, or else the one for everybody.
 *
 * @type {import('woo-federation/source-module').Load<PriceItem>}
 */
export async function load(keys, { customerGroup, options, log }) {
  const group = customerGroup ?? 'retail';
  const marks = keys.map(() => '?').join(', ');
  // The columns are named as the server names them. The row of the shopper's own group comes last, and counts.
  const sql = `
    SELECT sku AS key, list_price AS regular, offer_price AS sale, offer_ends AS saleTo
    FROM prices
    WHERE sku IN (${marks}) AND customer_group IN ('retail', ?)
    ORDER BY customer_group = ?`;
  const rows = query(await open(String(options['schema'])), sql, [...keys, group, group]);
  log.debug({ keys: keys.length, rows: rows.length }, 'Asked the database for prices');
  return rows;
}

/** Called when the server stops. */
export async function close() {
  (await database)?.close();
  database = undefined;
}

/** @param {string} schema path of the SQL that fills the database */
function open(schema) {
  database ??= create(schema).catch((error) => {
    // The next call tries again.
    database = undefined;
    throw error;
  });
  return database;
}

/** @param {string} schema */
async function create(schema) {
  const [{ Database }, sql] = await Promise.all([initSqlJs(), readFile(schema, 'utf8')]);
  const fresh = new Database();
  fresh.exec(sql);
  return fresh;
}

/**
 * @param {import('sql.js').Database} opened
 * @param {string} sql
 * @param {string[]} values take the places of the question marks; never put them into the text
 */
function query(opened, sql, values) {
  const statement = opened.prepare(sql, values);
  /** @type {PriceItem[]} */
  const rows = [];
  while (statement.step()) rows.push(/** @type {any} */ (statement.getAsObject()));
  statement.free();
  return rows;
}
