-- What was spent on a model each day. Whose account it is stands here as a digest, so that forgetting people resets no limit.
CREATE TABLE spent_tokens (
    day TEXT NOT NULL,
    account TEXT NOT NULL,
    tokens BIGINT NOT NULL,
    PRIMARY KEY (day, account)
);
