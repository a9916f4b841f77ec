-- The last turns of each person's own thread of talk, as JSON; at is when the newest was said.
CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    person_app TEXT NOT NULL,
    person_id TEXT NOT NULL,
    turns TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX conversation_person ON conversation (person_app, person_id);
CREATE INDEX conversation_at ON conversation (at);
