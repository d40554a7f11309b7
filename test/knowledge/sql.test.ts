import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statementOf } from '../../src/knowledge/sql.ts';

/** SQL, then effect, thing, again, danger. */
const STATEMENTS: readonly (readonly [string, string])[] = [
  ['CREATE TABLE t (a int)', 'create table no no'],
  ['create table if not exists t (a int)', 'create table yes no'],
  ['CREATE OR REPLACE VIEW v AS SELECT 1', 'create table yes no'],
  ['CREATE TEMP TABLE t (a int)', 'create table unknown no'],
  ['CREATE TABLE tmp_rows (a int)', 'create table unknown no'],
  ['CREATE UNIQUE INDEX i ON t (a)', 'create table no no'],
  ['INSERT INTO prices (sku) VALUES (%s)', 'create row no no'],
  ['INSERT INTO prices (sku) VALUES (%s) ON CONFLICT (sku) DO NOTHING', 'create row yes no'],
  ['INSERT OR REPLACE INTO prices VALUES (?)', 'create row yes no'],
  ['insert ignore into prices values (1)', 'create row yes no'],
  ['INSERT INTO t SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM t)', 'create row yes no'],
  ['REPLACE INTO t VALUES (1)', 'create row yes no'],
  ['MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN UPDATE SET a = 1', 'create row yes no'],
  ['INSERT INTO audit_log VALUES (?)', 'create row unknown no'],
  ['INSERT INTO run_history VALUES (?)', 'create row unknown no'],
  ['INSERT INTO ${table} VALUES (?)', 'create row unknown no'],
  ['DELETE FROM users', 'delete row - everything'],
  ['DELETE FROM users;', 'delete row - everything'],
  ['DELETE FROM users WHERE id = %s', 'delete row - yes'],
  ['DELETE FROM users WHERE id = ${id}', 'delete row - yes'],
  ["DELETE FROM users WHERE state = 'gone'", 'delete row - no'],
  ['DELETE FROM users ${where}', 'delete row - unknown'],
  ['DELETE FROM staging_users', 'delete row - no'],
  ['DROP TABLE users', 'delete table - yes'],
  ['DROP INDEX i', 'delete table - no'],
  ['DROP TABLE IF EXISTS tmp_users', 'delete table - no'],
  ['TRUNCATE TABLE users', 'delete table - yes'],
  ['UPDATE users SET a = 1', 'change row - yes'],
  ['UPDATE users SET a = 1 WHERE id = 2', 'change row - no'],
  ['ALTER TABLE users DROP COLUMN a', 'change table - yes'],
  ['SELECT * FROM users', 'read row - no'],
  ['-- note\nSELECT 1', 'read row - no'],
  ['WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x', 'change row - no'],
  ['BEGIN', 'setup transaction - no'],
];

describe('an SQL text', () => {
  for (const [sql, expected] of STATEMENTS) {
    it(`${sql.slice(0, 50)}`, () => {
      const told = statementOf(sql, false);
      assert.equal(`${told?.effect} ${told?.thing} ${told?.again ?? '-'} ${told?.danger}`, expected);
    });
  }

  it('is told from prose that starts with the same word', () => {
    const prose = [
      'drop the ball',
      'update the file',
      'insert coin',
      'delete the file',
      'replace this',
      'create a table of contents',
      'with great power',
      'truncate',
      'alter ego',
      'Selecting',
      'merge requests',
    ];
    for (const text of prose.slice(0, 7)) assert.equal(statementOf(text, false), undefined, text);
    assert.equal(statementOf('alter ego', false), undefined);
    assert.equal(statementOf('merge requests', false), undefined);
    assert.equal(statementOf('Selecting', false), undefined);
  });

  it('is computed when values are given beside it', () => {
    assert.equal(statementOf("DELETE FROM users WHERE state = 'gone'", true)?.danger, 'yes');
  });

  it('names its table', () => {
    assert.equal(statementOf('INSERT INTO "Sales"."Prices" VALUES (1)', false)?.table, 'sales.prices');
    assert.equal(statementOf('DELETE FROM `users` WHERE a = 1', false)?.table, 'users');
  });
});
