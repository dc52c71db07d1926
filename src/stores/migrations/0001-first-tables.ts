/**
 * The tables of the first format.
 *
 * `*_ms` columns hold the instant of the text beside them, so that times of different offsets compare. Positions are counted by SQLite inside the
 * transaction that writes them: what is rolled back leaves no gap, and as there is one writer at a time they stand in the order of the commits.
 */
export const FIRST_TABLES = `
CREATE TABLE movement (
  reference TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  open INTEGER NOT NULL,
  summary TEXT NOT NULL
) STRICT;
CREATE INDEX movement_by_open ON movement (open, reference);

CREATE TABLE movement_state (
  office TEXT NOT NULL,
  state TEXT NOT NULL,
  reference TEXT NOT NULL REFERENCES movement (reference),
  PRIMARY KEY (office, state, reference)
) STRICT, WITHOUT ROWID;
CREATE INDEX movement_state_by_office ON movement_state (office, reference);
CREATE INDEX movement_state_by_state ON movement_state (state, reference);
CREATE INDEX movement_state_by_reference ON movement_state (reference);

CREATE TABLE movement_mark (
  kind TEXT NOT NULL CHECK (kind IN ('vehicle', 'container', 'seal', 'declaration', 'loading')),
  value TEXT NOT NULL,
  reference TEXT NOT NULL REFERENCES movement (reference),
  PRIMARY KEY (kind, value, reference)
) STRICT, WITHOUT ROWID;
CREATE INDEX movement_mark_by_reference ON movement_mark (reference);

CREATE TABLE log (
  reference TEXT NOT NULL REFERENCES movement (reference),
  number INTEGER NOT NULL,
  entry TEXT NOT NULL,
  PRIMARY KEY (reference, number)
) STRICT;
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE inbox (
  sender TEXT NOT NULL,
  key TEXT NOT NULL,
  digest TEXT NOT NULL,
  at TEXT NOT NULL,
  answers TEXT NOT NULL,
  PRIMARY KEY (sender, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE act (
  act_id TEXT NOT NULL PRIMARY KEY,
  digest TEXT NOT NULL,
  reference TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  recipient TEXT NOT NULL,
  envelope TEXT NOT NULL,
  body BLOB NOT NULL,
  name TEXT NOT NULL,
  queued_at TEXT NOT NULL,
  queued_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'acknowledged', 'refused')),
  attempts INTEGER NOT NULL,
  not_before TEXT NOT NULL,
  not_before_ms INTEGER NOT NULL,
  sent_at TEXT,
  sent_ms INTEGER,
  settled_at TEXT
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, position, not_before_ms, sent_ms);
CREATE INDEX outbox_by_recipient ON outbox (state, recipient, position, not_before_ms, sent_ms);

CREATE TABLE timer (
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL,
  row TEXT NOT NULL,
  round INTEGER NOT NULL,
  due_at TEXT NOT NULL,
  due_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX timer_by_due ON timer (due_ms, id);

CREATE TABLE feed (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE delivery (
  key TEXT NOT NULL PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dead_letter (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  sender TEXT NOT NULL,
  body BLOB NOT NULL,
  code TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
`;
