/** The logs of the lines, and when each neighbour was last heard. `said_ms` and `at_ms` hold instants, as in the first tables. */
export const LINES = `
CREATE TABLE line (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  neighbour TEXT NOT NULL,
  subject TEXT NOT NULL,
  said_ms INTEGER NOT NULL,
  entry TEXT NOT NULL
) STRICT;
CREATE INDEX line_by_neighbour ON line (neighbour, position);
CREATE INDEX line_by_subject ON line (neighbour, subject, said_ms, position);

CREATE TABLE heard (
  neighbour TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
