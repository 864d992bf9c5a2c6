-- Case reviews (ärendedragning): what a manager and the handlers decide when they go through cases together.
-- One sitting. Who took part is sealed; the scope is for reading it again.
CREATE TABLE review_round (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    unit_id TEXT NOT NULL REFERENCES unit (id),
    held_on DATE NOT NULL CHECK (held_on >= '1900-01-01' AND held_on < '2200-01-01'),
    scope TEXT NOT NULL CHECK (scope IN ('due', 'handler', 'unit', 'risk')),
    scope_handler_id TEXT REFERENCES account (id),
    scope_weeks BIGINT CHECK (scope_weeks BETWEEN 1 AND 104),
    scope_level TEXT CHECK (scope_level IN ('low', 'medium', 'high')),
    participants_sealed BYTEA NOT NULL,
    led_by TEXT NOT NULL REFERENCES account (id),
    begun_at TIMESTAMPTZ NOT NULL,
    CHECK ((scope = 'handler') = (scope_handler_id IS NOT NULL)),
    CHECK ((scope = 'due') = (scope_weeks IS NOT NULL)),
    CHECK ((scope = 'risk') = (scope_level IS NOT NULL))
)
-- statement
CREATE INDEX review_round_unit ON review_round (unit_id, begun_at)
-- statement
-- One case gone through, signed by the manager when it is written.
CREATE TABLE case_review (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    round_id TEXT REFERENCES review_round (id),
    follows_id TEXT REFERENCES case_review (id),
    held_on DATE NOT NULL CHECK (held_on >= '1900-01-01' AND held_on < '2200-01-01'),
    decided_sealed BYTEA NOT NULL,
    next_on DATE CHECK (next_on > held_on AND next_on < '2200-01-01'),
    handler_id TEXT REFERENCES account (id),
    signed_by TEXT NOT NULL REFERENCES account (id),
    signed_at TIMESTAMPTZ NOT NULL,
    CHECK (handler_id IS NULL OR handler_id <> signed_by)
)
-- statement
-- A case's reviews are a chain, never a fork: of two managers who review it at once the second one is told.
CREATE UNIQUE INDEX case_review_first ON case_review (case_id) WHERE follows_id IS NULL
-- statement
CREATE UNIQUE INDEX case_review_next ON case_review (follows_id) WHERE follows_id IS NOT NULL
-- statement
CREATE INDEX case_review_case ON case_review (case_id, signed_at)
-- statement
CREATE INDEX case_review_round ON case_review (round_id) WHERE round_id IS NOT NULL
-- statement
CREATE INDEX case_review_handler ON case_review (handler_id) WHERE handler_id IS NOT NULL
-- statement
-- Tasks that were given at a review.
CREATE TABLE case_review_task (
    review_id TEXT NOT NULL REFERENCES case_review (id),
    task_id TEXT NOT NULL REFERENCES task (id),
    PRIMARY KEY (review_id, task_id)
)
-- statement
-- The handler's signature, which may come later than the manager's.
CREATE TABLE case_review_signature (
    review_id TEXT PRIMARY KEY REFERENCES case_review (id),
    signed_by TEXT NOT NULL REFERENCES account (id),
    signed_at TIMESTAMPTZ NOT NULL
)
-- statement
CREATE TRIGGER review_round_update BEFORE UPDATE ON review_round
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER review_round_delete BEFORE DELETE ON review_round
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER case_review_update BEFORE UPDATE ON case_review
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER case_review_delete BEFORE DELETE ON case_review
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER case_review_task_update BEFORE UPDATE ON case_review_task
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER case_review_task_delete BEFORE DELETE ON case_review_task
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER case_review_signature_update BEFORE UPDATE ON case_review_signature
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER case_review_signature_delete BEFORE DELETE ON case_review_signature
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
