-- Assessments with an instrument, the routine question about violence, and the content that a municipality brings.
-- One assessment. What was answered and written is in content_sealed; of a signed one, snapshot_sealed holds all that is
-- needed to show it for ever (compressed before it is sealed) and snapshot_hash_sealed the snapshot's SHA-256: sealed,
-- because a hash of few answers could be found by trying them all.
CREATE TABLE assessment (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    person_id TEXT REFERENCES person (id),
    instrument TEXT NOT NULL,
    edition TEXT NOT NULL,
    wording_pack TEXT,
    wording_pack_version TEXT,
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
    assessed_on DATE NOT NULL CHECK (assessed_on >= '1900-01-01' AND assessed_on < '2200-01-01'),
    author_id TEXT NOT NULL REFERENCES account (id),
    started_by TEXT NOT NULL REFERENCES account (id),
    overall_level TEXT CHECK (overall_level IN ('low', 'medium', 'high')),
    next_on DATE CHECK (next_on >= assessed_on AND next_on < '2200-01-01'),
    replaces_id TEXT REFERENCES assessment (id),
    content_sealed BYTEA NOT NULL,
    snapshot_sealed BYTEA,
    snapshot_hash_sealed BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    signed_at TIMESTAMPTZ,
    signed_by TEXT REFERENCES account (id),
    CHECK ((wording_pack IS NULL) = (wording_pack_version IS NULL)),
    CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
    CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
    CHECK ((state = 'signed') = (snapshot_sealed IS NOT NULL)),
    CHECK ((snapshot_sealed IS NULL) = (snapshot_hash_sealed IS NULL))
)
-- statement
CREATE INDEX assessment_case ON assessment (case_id, assessed_on)
-- statement
CREATE INDEX assessment_draft ON assessment (author_id) WHERE state = 'draft'
-- statement
-- The case list asks for each case's latest level: everything that it asks for stands in the index.
CREATE INDEX assessment_level ON assessment (case_id, state, assessed_on, signed_at, overall_level, id)
    WHERE state = 'signed' AND overall_level IS NOT NULL
-- statement
-- A signed assessment is corrected once; a further correction corrects the correction.
CREATE UNIQUE INDEX assessment_replaced ON assessment (replaces_id, state)
    WHERE state = 'signed' AND replaces_id IS NOT NULL
-- statement
-- Whom of the case's parties an assessment takes in: they cannot be taken out of the case.
CREATE TABLE assessment_subject (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    party_id TEXT NOT NULL REFERENCES party (id),
    PRIMARY KEY (assessment_id, party_id)
)
-- statement
CREATE INDEX assessment_subject_party ON assessment_subject (party_id)
-- statement
-- Of signed assessments, for statistics only: the answers of items that the instrument marks as counted. `subject` is
-- a party's id, or empty.
CREATE TABLE assessment_answer (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    item TEXT NOT NULL,
    column_id TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (length(subject) IN (0, 36)),
    code TEXT NOT NULL,
    PRIMARY KEY (assessment_id, item, column_id, subject)
)
-- statement
CREATE TABLE assessment_judgement (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    judgement TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('low', 'medium', 'high')),
    PRIMARY KEY (assessment_id, judgement)
)
-- statement
-- The question put to whoever is met: in a case or outside.
CREATE TABLE violence_question (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    person_id TEXT NOT NULL REFERENCES person (id),
    case_id TEXT REFERENCES case_file (id),
    asked BOOLEAN NOT NULL,
    not_asked_reason TEXT,
    not_asked_reason_list TEXT DEFAULT 'violence_not_asked' CHECK (not_asked_reason_list = 'violence_not_asked'),
    answer TEXT NOT NULL CHECK (answer IN ('none', 'now', 'earlier', 'no', 'does_not_want_to_answer',
        'could_not_be_asked_alone')),
    wants_support TEXT CHECK (wants_support IN ('yes', 'no')),
    asked_on DATE NOT NULL CHECK (asked_on >= '1900-01-01' AND asked_on < '2200-01-01'),
    asked_by TEXT NOT NULL REFERENCES account (id),
    note_sealed BYTEA,
    next_on DATE CHECK (next_on >= asked_on AND next_on < '2200-01-01'),
    created_at TIMESTAMPTZ NOT NULL,
    FOREIGN KEY (not_asked_reason_list, not_asked_reason) REFERENCES code (list, code)
)
-- statement
CREATE INDEX violence_question_person ON violence_question (person_id, asked_on)
-- statement
CREATE INDEX violence_question_case ON violence_question (case_id)
-- statement
CREATE INDEX violence_question_next ON violence_question (next_on) WHERE next_on IS NOT NULL
-- statement
-- The publisher's wording of an instrument, imported by who has the right to it. Content of the municipality's: it
-- never leaves the registry in an export.
CREATE TABLE wording_pack (
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    instrument TEXT NOT NULL,
    editions TEXT NOT NULL,
    language TEXT NOT NULL,
    publisher TEXT NOT NULL,
    body BYTEA NOT NULL,
    imported_by TEXT NOT NULL REFERENCES account (id),
    imported_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (id, version)
)
-- statement
-- What the municipality decides about content: "switchable_scores/INSTRUMENT" = "off", "reassess_days/INSTRUMENT" = "90".
CREATE TABLE content_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
-- statement
-- What of its rule's kind a task is about: an instrument's id, or the person's who is to be asked.
ALTER TABLE task ADD COLUMN about TEXT
