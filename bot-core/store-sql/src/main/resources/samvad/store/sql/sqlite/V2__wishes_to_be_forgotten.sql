-- A wish to be forgotten outlives the forgetting until its answer is said; then it goes too.
ALTER TABLE incoming ADD COLUMN is_wish SMALLINT NOT NULL DEFAULT 0;
CREATE INDEX incoming_wish ON incoming (id) WHERE is_wish = 1;
