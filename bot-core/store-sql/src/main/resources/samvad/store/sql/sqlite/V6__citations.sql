-- Which sentences of which articles an answer says; they go with it.
CREATE TABLE cited (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    send_id BIGINT NOT NULL REFERENCES send (id) ON DELETE CASCADE,
    article TEXT NOT NULL,
    n INTEGER NOT NULL,
    quote TEXT NOT NULL
);
CREATE INDEX cited_article ON cited (article, id);
CREATE INDEX cited_send ON cited (send_id);

-- What was corrected is not shared with others any more.
ALTER TABLE send ADD COLUMN corrected SMALLINT NOT NULL DEFAULT 0;
