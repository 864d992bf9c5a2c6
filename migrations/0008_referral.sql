-- Whom one refers to, what is referred and reported to others, and de-identified consultations.
-- An organisation: every text is sealed, because a shelter's name or town may tell where somebody lives.
CREATE TABLE organisation (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    kind_list TEXT NOT NULL DEFAULT 'organisation_kind' CHECK (kind_list = 'organisation_kind'),
    name_sealed BYTEA NOT NULL,
    contact_sealed BYTEA,
    phone_sealed BYTEA,
    email_sealed BYTEA,
    address_sealed BYTEA,
    towns_sealed BYTEA,
    note_sealed BYTEA,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id),
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, code)
)
-- statement
CREATE TABLE organisation_need (
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    code TEXT NOT NULL,
    list TEXT NOT NULL DEFAULT 'support_need' CHECK (list = 'support_need'),
    PRIMARY KEY (organisation_id, code),
    FOREIGN KEY (list, code) REFERENCES code (list, code)
)
-- statement
CREATE TABLE organisation_age_group (
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    code TEXT NOT NULL,
    list TEXT NOT NULL DEFAULT 'age_group' CHECK (list = 'age_group'),
    PRIMARY KEY (organisation_id, code),
    FOREIGN KEY (list, code) REFERENCES code (list, code)
)
-- statement
-- What is agreed with an organisation, and until when.
CREATE TABLE cooperation (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    about_sealed BYTEA NOT NULL,
    contact_sealed BYTEA,
    from_day DATE NOT NULL CHECK (from_day >= '1900-01-01' AND from_day < '2200-01-01'),
    until_day DATE CHECK (until_day >= from_day AND until_day < '2200-01-01'),
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id)
)
-- statement
CREATE INDEX cooperation_organisation ON cooperation (organisation_id)
-- statement
-- The history of what belongs to no case and no person.
CREATE INDEX change_log_elsewhere ON change_log (record_kind, record_id) WHERE case_id IS NULL AND person_id IS NULL
-- statement
-- One referral or report. What was shared is kept word for word; from 'sent' on only its state and due day move.
CREATE TABLE referral (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    kind_list TEXT NOT NULL DEFAULT 'referral_kind' CHECK (kind_list = 'referral_kind'),
    organisation_id TEXT REFERENCES organisation (id),
    recipient_sealed BYTEA,
    party_id TEXT REFERENCES party (id),
    subject_sealed BYTEA,
    text_sealed BYTEA,
    consent TEXT CHECK (consent IN ('given', 'declined', 'not_needed')),
    legal_ground TEXT,
    legal_ground_list TEXT DEFAULT 'legal_ground' CHECK (legal_ground_list = 'legal_ground'),
    legal_note_sealed BYTEA,
    state TEXT NOT NULL CHECK (state IN ('drafted', 'sent', 'received', 'accepted', 'rejected', 'no_answer', 'done')),
    sent_on DATE CHECK (sent_on >= '1900-01-01' AND sent_on < '2200-01-01'),
    answer_due DATE CHECK (answer_due >= '1900-01-01' AND answer_due < '2200-01-01'),
    author_id TEXT NOT NULL REFERENCES account (id),
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    CHECK ((state = 'drafted') = (sent_on IS NULL)),
    CHECK (state = 'drafted' OR (recipient_sealed IS NOT NULL AND text_sealed IS NOT NULL AND consent IS NOT NULL)),
    CHECK (state = 'drafted' OR consent = 'given' OR legal_ground IS NOT NULL),
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, code),
    FOREIGN KEY (legal_ground_list, legal_ground) REFERENCES code (list, code)
)
-- statement
CREATE INDEX referral_case ON referral (case_id)
-- statement
CREATE INDEX referral_party ON referral (party_id)
-- statement
-- What became of a referral, step by step; write-once.
CREATE TABLE referral_step (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    referral_id TEXT NOT NULL REFERENCES referral (id),
    kind TEXT NOT NULL CHECK (kind IN ('sent', 'reminded', 'received', 'accepted', 'rejected', 'no_answer', 'feedback',
        'done')),
    on_day DATE NOT NULL CHECK (on_day >= '1900-01-01' AND on_day < '2200-01-01'),
    text_sealed BYTEA,
    made_by TEXT NOT NULL REFERENCES account (id),
    made_at TIMESTAMPTZ NOT NULL
)
-- statement
CREATE INDEX referral_step_referral ON referral_step (referral_id)
-- statement
-- A question to others without anybody's name; from the day it is shared its text stays.
CREATE TABLE consultation (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    organisation_id TEXT REFERENCES organisation (id),
    recipient_sealed BYTEA,
    question_sealed BYTEA,
    brief_sealed BYTEA,
    shared_on DATE CHECK (shared_on >= '1900-01-01' AND shared_on < '2200-01-01'),
    advised_on DATE CHECK (advised_on >= shared_on AND advised_on < '2200-01-01'),
    adviser_sealed BYTEA,
    advice_sealed BYTEA,
    author_id TEXT NOT NULL REFERENCES account (id),
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    CHECK (shared_on IS NULL OR brief_sealed IS NOT NULL),
    CHECK ((advised_on IS NULL) = (advice_sealed IS NULL))
)
-- statement
CREATE INDEX consultation_case ON consultation (case_id)
