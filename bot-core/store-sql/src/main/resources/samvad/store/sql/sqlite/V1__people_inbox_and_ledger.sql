-- Times are milliseconds since 1970 in UTC. AUTOINCREMENT: a deleted row's number must never come back as another's.

-- What was ever accepted, without saying what or by whom: it outlives forgetting, so that nothing forgotten is asked again.
CREATE TABLE seen_key (
    digest TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);
CREATE INDEX seen_key_at ON seen_key (at);

CREATE TABLE incoming (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event_key TEXT NOT NULL UNIQUE,
    app TEXT NOT NULL,
    space TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT,
    only_for TEXT,
    person_app TEXT NOT NULL,
    person_id TEXT NOT NULL,
    text TEXT NOT NULL,
    is_question SMALLINT NOT NULL,
    message_id TEXT,
    replies_to TEXT,
    about TEXT,
    app_language TEXT,
    secret TEXT,
    at BIGINT NOT NULL,
    times_taken_up INTEGER NOT NULL DEFAULT 0,
    finished SMALLINT NOT NULL DEFAULT 0
);
CREATE INDEX incoming_unfinished ON incoming (id) WHERE finished = 0;
CREATE INDEX incoming_lane ON incoming (person_app, person_id, space, chat, thread, id);
CREATE INDEX incoming_message ON incoming (app, space, chat, message_id);
CREATE INDEX incoming_at ON incoming (at);

CREATE TABLE send (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    because TEXT NOT NULL,
    part INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'INTENDED',
    possible_doubles INTEGER NOT NULL DEFAULT 0,
    why TEXT,
    person_app TEXT,
    person_id TEXT,
    app TEXT NOT NULL,
    space TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT,
    only_for TEXT,
    reply TEXT NOT NULL,
    answers TEXT,
    secret TEXT,
    replaces_space TEXT,
    replaces_chat TEXT,
    replaces_thread TEXT,
    replaces_only_for TEXT,
    replaces_message TEXT,
    receipt_space TEXT,
    receipt_chat TEXT,
    receipt_thread TEXT,
    receipt_only_for TEXT,
    receipt_message TEXT,
    -- when what it answers was received; when it was intended, if it answers nothing
    at BIGINT NOT NULL
);
CREATE INDEX send_unsettled ON send (id) WHERE state IN ('INTENDED', 'BEGUN');
CREATE INDEX send_because ON send (because, part);
CREATE INDEX send_receipt ON send (app, receipt_space, receipt_chat, receipt_message);
CREATE INDEX send_person ON send (person_app, person_id);
CREATE INDEX send_at ON send (at);

CREATE TABLE profile (
    person_app TEXT NOT NULL,
    person_id TEXT NOT NULL,
    language TEXT,
    zone TEXT,
    admitted SMALLINT NOT NULL,
    PRIMARY KEY (person_app, person_id)
);

CREATE TABLE access_request (
    person_app TEXT NOT NULL,
    person_id TEXT NOT NULL,
    code TEXT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (person_app, person_id)
);
CREATE INDEX access_request_code ON access_request (code);
CREATE INDEX access_request_until ON access_request (until);

CREATE TABLE rating (
    person_app TEXT NOT NULL,
    person_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    helpful SMALLINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (person_app, person_id, message_id)
);
CREATE INDEX rating_at ON rating (at);
