-- Decisions, plans, interventions and their sessions.
-- One decision. Who applied, who decided and every text are sealed; kind, basis, outcome and days are for statistics.
CREATE TABLE decision (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    kind_list TEXT NOT NULL DEFAULT 'decision_kind' CHECK (kind_list = 'decision_kind'),
    legal_basis TEXT,
    legal_basis_list TEXT DEFAULT 'legal_basis' CHECK (legal_basis_list = 'legal_basis'),
    outcome TEXT,
    outcome_list TEXT DEFAULT 'decision_outcome' CHECK (outcome_list = 'decision_outcome'),
    applicant_sealed BYTEA,
    applied_on DATE CHECK (applied_on >= '1900-01-01' AND applied_on < '2200-01-01'),
    decided_on DATE NOT NULL CHECK (decided_on >= '1900-01-01' AND decided_on < '2200-01-01'),
    delegate_sealed BYTEA,
    text_sealed BYTEA,
    reasons_sealed BYTEA,
    period_from DATE CHECK (period_from >= '1900-01-01' AND period_from < '2200-01-01'),
    period_to DATE CHECK (period_to >= '1900-01-01' AND period_to < '2200-01-01'),
    other_parent_told BOOLEAN NOT NULL DEFAULT FALSE,
    state TEXT NOT NULL CHECK (state IN ('working', 'signed')),
    author_id TEXT NOT NULL REFERENCES account (id),
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    signed_at TIMESTAMPTZ,
    signed_by TEXT REFERENCES account (id),
    corrects_id TEXT REFERENCES decision (id),
    correction_reason_sealed BYTEA,
    CHECK (period_from IS NULL OR period_to IS NULL OR period_to >= period_from),
    CHECK (applied_on IS NULL OR decided_on >= applied_on),
    CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
    CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
    CHECK (state <> 'signed' OR (legal_basis IS NOT NULL AND outcome IS NOT NULL AND text_sealed IS NOT NULL)),
    CHECK ((corrects_id IS NULL) = (correction_reason_sealed IS NULL)),
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, code),
    FOREIGN KEY (legal_basis_list, legal_basis) REFERENCES code (list, code),
    FOREIGN KEY (outcome_list, outcome) REFERENCES code (list, code)
)
-- statement
CREATE INDEX decision_case ON decision (case_id, decided_on)
-- statement
-- A signed decision is corrected once; a further correction corrects the correction.
CREATE UNIQUE INDEX decision_corrected ON decision (corrects_id, state) WHERE state = 'signed' AND corrects_id IS NOT NULL
-- statement
-- When the client was told of a signed decision; write-once, because the decision itself is.
CREATE TABLE decision_notice (
    decision_id TEXT PRIMARY KEY REFERENCES decision (id),
    notified_on DATE NOT NULL CHECK (notified_on >= '1900-01-01' AND notified_on < '2200-01-01'),
    noted_by TEXT NOT NULL REFERENCES account (id),
    noted_at TIMESTAMPTZ NOT NULL
)
-- statement
-- One version of a case's plan; goals, steps and words are in content_sealed.
CREATE TABLE plan (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    version BIGINT NOT NULL CHECK (version > 0),
    made_on DATE NOT NULL CHECK (made_on >= '1900-01-01' AND made_on < '2200-01-01'),
    agreement TEXT CHECK (agreement IN ('yes', 'partly', 'no')),
    follow_up_on DATE CHECK (follow_up_on >= made_on AND follow_up_on < '2200-01-01'),
    content_sealed BYTEA NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('working', 'signed')),
    author_id TEXT NOT NULL REFERENCES account (id),
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    signed_at TIMESTAMPTZ,
    signed_by TEXT REFERENCES account (id),
    replaces_id TEXT REFERENCES plan (id),
    UNIQUE (case_id, version),
    CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
    CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
    CHECK (state <> 'signed' OR agreement IS NOT NULL)
)
-- statement
-- A case has one draft of a plan at a time.
CREATE UNIQUE INDEX plan_draft ON plan (case_id) WHERE state = 'working'
-- statement
CREATE TABLE intervention (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    kind_list TEXT NOT NULL DEFAULT 'intervention_kind' CHECK (kind_list = 'intervention_kind'),
    open_service BOOLEAN NOT NULL DEFAULT FALSE,
    decision_id TEXT REFERENCES decision (id),
    own_staff BOOLEAN NOT NULL DEFAULT TRUE,
    provider_sealed BYTEA,
    purpose_sealed BYTEA,
    expected_times BIGINT CHECK (expected_times BETWEEN 1 AND 500),
    expected_weeks BIGINT CHECK (expected_weeks BETWEEN 1 AND 520),
    start_on DATE CHECK (start_on >= '1900-01-01' AND start_on < '2200-01-01'),
    end_on DATE CHECK (end_on >= '1900-01-01' AND end_on < '2200-01-01'),
    result TEXT,
    result_list TEXT DEFAULT 'intervention_result' CHECK (result_list = 'intervention_result'),
    result_note_sealed BYTEA,
    contact_state TEXT,
    contact_state_list TEXT DEFAULT 'partner_contact_state' CHECK (contact_state_list = 'partner_contact_state'),
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id),
    CHECK (NOT open_service OR decision_id IS NULL),
    CHECK (own_staff = (provider_sealed IS NULL)),
    CHECK (start_on IS NULL OR end_on IS NULL OR end_on >= start_on),
    CHECK ((end_on IS NULL) = (result IS NULL)),
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, code),
    FOREIGN KEY (result_list, result) REFERENCES code (list, code),
    FOREIGN KEY (contact_state_list, contact_state) REFERENCES code (list, code)
)
-- statement
CREATE INDEX intervention_case ON intervention (case_id, start_on)
-- statement
CREATE INDEX intervention_decision ON intervention (decision_id) WHERE decision_id IS NOT NULL
-- statement
-- A session of an intervention ("occasion": session is a word of the database's own).
CREATE TABLE occasion (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    intervention_id TEXT NOT NULL REFERENCES intervention (id),
    starts_at TIMESTAMPTZ NOT NULL,
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 5 AND 720),
    state TEXT NOT NULL,
    state_list TEXT NOT NULL DEFAULT 'session_state' CHECK (state_list = 'session_state'),
    reason TEXT,
    reason_list TEXT DEFAULT 'session_reason' CHECK (reason_list = 'session_reason'),
    step TEXT,
    participants_sealed BYTEA,
    note_sealed BYTEA,
    replaces_id TEXT REFERENCES occasion (id),
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id),
    FOREIGN KEY (state_list, state) REFERENCES code (list, code),
    FOREIGN KEY (reason_list, reason) REFERENCES code (list, code)
)
-- statement
CREATE INDEX occasion_intervention ON occasion (intervention_id, starts_at)
-- statement
CREATE INDEX occasion_planned ON occasion (starts_at) WHERE state = 'planned'
-- statement
-- Each session is replaced once: a chain, never a fork.
CREATE UNIQUE INDEX occasion_replaced ON occasion (replaces_id) WHERE replaces_id IS NOT NULL
