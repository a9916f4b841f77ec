-- What each chat, channel or topic is sent unasked. No thread is empty text, so that each place stands here once.
CREATE TABLE subscription (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    app TEXT NOT NULL,
    space TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT NOT NULL,
    person_app TEXT,
    person_id TEXT,
    edition TEXT,
    times TEXT,
    days TEXT,
    zone TEXT,
    language TEXT NOT NULL,
    stories INTEGER NOT NULL,
    interests TEXT NOT NULL,
    quiet TEXT,
    next_at BIGINT,
    told TEXT NOT NULL DEFAULT '',
    last_day TEXT,
    -- the digest entered last, which may have become anything: its key on the ledger, what it tells, when it was due
    pending_key TEXT,
    pending_told TEXT,
    pending_day TEXT,
    pending_at BIGINT,
    UNIQUE (app, space, chat, thread)
);
CREATE INDEX subscription_due ON subscription (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX subscription_person ON subscription (person_app, person_id) WHERE person_id IS NOT NULL;

-- The interests once more, to be found by topic.
CREATE TABLE interest (
    topic TEXT NOT NULL,
    stance TEXT NOT NULL,
    subscription_id BIGINT NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
    PRIMARY KEY (topic, stance, subscription_id)
) WITHOUT ROWID;
CREATE INDEX interest_subscription ON interest (subscription_id);

CREATE TABLE story_article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT NOT NULL UNIQUE,
    day TEXT NOT NULL,
    story TEXT NOT NULL
);
CREATE INDEX story_article_day ON story_article (day);

-- What is pushed to many stands here once; at is when it was entered last, so that no push is younger.
CREATE TABLE push_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest TEXT NOT NULL UNIQUE,
    reply TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX push_text_at ON push_text (at);

-- Of pushes only: the reply is empty and stands under text_id; due and not_before say when; claimed_by is whose they are to say.
ALTER TABLE send ADD COLUMN text_id BIGINT;
ALTER TABLE send ADD COLUMN due BIGINT;
ALTER TABLE send ADD COLUMN not_before BIGINT;
ALTER TABLE send ADD COLUMN claimed_by TEXT;

-- Whose claims hold.
CREATE TABLE instance (
    id TEXT PRIMARY KEY,
    seen_at BIGINT NOT NULL
);

-- Each push enters each index: those it has no part in leave it out.
DROP INDEX send_unsettled;
CREATE INDEX send_unsettled ON send (id) WHERE state IN ('INTENDED', 'BEGUN') AND kind <> 'PUSH';
DROP INDEX send_receipt;
CREATE INDEX send_receipt ON send (app, receipt_space, receipt_chat, receipt_message) WHERE receipt_message IS NOT NULL;
DROP INDEX send_person;
CREATE INDEX send_person ON send (person_app, person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX send_push ON send (because, part) WHERE kind = 'PUSH';
CREATE INDEX send_push_place ON send (app, chat, at) WHERE kind = 'PUSH';
CREATE INDEX send_waiting ON send (app, due, id)
    WHERE kind = 'PUSH' AND state = 'INTENDED' AND claimed_by IS NULL AND not_before IS NULL;
CREATE INDEX send_held ON send (not_before) WHERE not_before IS NOT NULL;
CREATE INDEX send_claimed ON send (claimed_by) WHERE state IN ('INTENDED', 'BEGUN') AND claimed_by IS NOT NULL;
