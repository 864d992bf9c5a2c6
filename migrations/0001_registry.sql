-- The first registry. Types that SQLite and PostgreSQL both take: TEXT, BIGINT, BOOLEAN, DATE, TIMESTAMPTZ, BYTEA.
-- Columns that end in _sealed hold XChaCha20-Poly1305 bound to table, column and row id; all that tells who a person
-- is or what happened is there. Codes, dates, counts, birth year, gender and unit stay readable, so that SQL can count.
CREATE TABLE registry (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    only_row BIGINT NOT NULL DEFAULT 1 UNIQUE CHECK (only_row = 1),
    municipality TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
)
-- statement
-- The data key wrapped by the recovery key. Accounts carry their own wraps.
CREATE TABLE recovery_wrap (
    key_version BIGINT PRIMARY KEY,
    wrapped_key BYTEA NOT NULL
)
-- statement
-- One counter per purpose: 'directory' grows with every change to what the person directory shows.
CREATE TABLE change_counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
)
-- statement
INSERT INTO change_counter (name, value) VALUES ('directory', 0)
-- statement
-- Last case serial of each year; never goes back.
CREATE TABLE case_serial (
    year BIGINT PRIMARY KEY,
    last BIGINT NOT NULL
)
-- statement
CREATE TABLE unit (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    active BOOLEAN NOT NULL DEFAULT TRUE
)
-- statement
CREATE TABLE account (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    login TEXT NOT NULL UNIQUE,
    display_name_sealed BYTEA NOT NULL,
    disabled BOOLEAN NOT NULL DEFAULT FALSE,
    must_change_password BOOLEAN NOT NULL DEFAULT FALSE,
    wrapped_key BYTEA NOT NULL,
    key_salt BYTEA NOT NULL,
    key_operations BIGINT NOT NULL,
    key_memory BIGINT NOT NULL,
    failed_attempts BIGINT NOT NULL DEFAULT 0,
    not_before TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL
)
-- statement
CREATE TABLE account_role (
    account_id TEXT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL CHECK (role IN ('caseworker', 'manager', 'coordinator', 'administrator', 'auditor')),
    unit_id TEXT REFERENCES unit (id),
    CHECK ((unit_id IS NULL) = (role IN ('administrator', 'auditor')))
)
-- statement
CREATE UNIQUE INDEX account_role_once ON account_role (account_id, role, COALESCE(unit_id, ''))
-- statement
-- Code lists: the codes that this registry accepts. Labels are data of the program and of the municipality.
CREATE TABLE code (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (list, code)
)
-- statement
CREATE TABLE person (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    identity_kind TEXT CHECK (identity_kind IN ('personal', 'coordination', 'interim', 'reserve')),
    identity_index BYTEA UNIQUE,
    identity_number_sealed BYTEA,
    coordination_status TEXT NOT NULL DEFAULT 'not_applicable',
    given_name_sealed BYTEA,
    family_name_sealed BYTEA,
    birth_date_sealed BYTEA,
    birth_year BIGINT CHECK (birth_year BETWEEN 1850 AND 2200),
    gender TEXT NOT NULL DEFAULT 'unknown' CHECK (gender IN ('unknown', 'female', 'male', 'other')),
    protection TEXT NOT NULL DEFAULT 'none' CHECK (protection IN ('none', 'flag', 'registration', 'assumed')),
    phone_sealed BYTEA,
    email_sealed BYTEA,
    address_sealed BYTEA,
    no_home_phone BOOLEAN NOT NULL DEFAULT FALSE,
    no_sms BOOLEAN NOT NULL DEFAULT FALSE,
    no_letters BOOLEAN NOT NULL DEFAULT FALSE,
    no_email BOOLEAN NOT NULL DEFAULT FALSE,
    safe_ways_sealed BYTEA,
    safe_times_sealed BYTEA,
    safe_note_sealed BYTEA,
    needs_interpreter BOOLEAN NOT NULL DEFAULT FALSE,
    language TEXT,
    registered_unit_id TEXT NOT NULL REFERENCES unit (id),
    merged_into TEXT REFERENCES person (id),
    changed_sequence BIGINT NOT NULL DEFAULT 0,
    created_at TIMESTAMPTZ NOT NULL,
    CHECK ((identity_index IS NULL) = (identity_number_sealed IS NULL)),
    CHECK (merged_into IS NULL OR merged_into <> id)
)
-- statement
CREATE INDEX person_changed ON person (changed_sequence)
-- statement
-- Lists ask of thousands of persons whether their names have changed, and nothing else.
CREATE INDEX person_revision ON person (id, revision)
-- statement
CREATE TABLE person_vulnerability (
    person_id TEXT NOT NULL REFERENCES person (id),
    code TEXT NOT NULL,
    list TEXT NOT NULL DEFAULT 'vulnerability' CHECK (list = 'vulnerability'),
    PRIMARY KEY (person_id, code),
    FOREIGN KEY (list, code) REFERENCES code (list, code)
)
-- statement
-- What a merge moved, so that it can be undone.
CREATE TABLE person_merge (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    kept_id TEXT NOT NULL REFERENCES person (id),
    merged_id TEXT NOT NULL REFERENCES person (id),
    moved_sealed BYTEA NOT NULL,
    merged_at TIMESTAMPTZ NOT NULL,
    merged_by TEXT NOT NULL REFERENCES account (id),
    undone_at TIMESTAMPTZ,
    undone_by TEXT REFERENCES account (id)
)
-- statement
CREATE INDEX person_merge_kept ON person_merge (kept_id)
-- statement
CREATE INDEX person_merge_merged ON person_merge (merged_id)
-- statement
CREATE TABLE case_file (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    number_year BIGINT NOT NULL,
    number_serial BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('victim', 'child', 'perpetrator')),
    person_id TEXT NOT NULL REFERENCES person (id),
    unit_id TEXT NOT NULL REFERENCES unit (id),
    handler_id TEXT REFERENCES account (id),
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')),
    walled BOOLEAN NOT NULL DEFAULT FALSE,
    received_on DATE NOT NULL CHECK (received_on >= '1900-01-01' AND received_on < '2200-01-01'),
    received_at TEXT CHECK (length(received_at) = 5),
    channel TEXT,
    channel_list TEXT DEFAULT 'channel' CHECK (channel_list = 'channel'),
    reason_sealed BYTEA,
    danger_now TEXT CHECK (danger_now IN ('yes', 'no')),
    danger_note_sealed BYTEA,
    children_concerned TEXT CHECK (children_concerned IN ('yes', 'no')),
    known_before TEXT CHECK (known_before IN ('yes', 'no')),
    living_with_perpetrator TEXT CHECK (living_with_perpetrator IN ('yes', 'no')),
    first_offer_on DATE CHECK (first_offer_on >= '1900-01-01' AND first_offer_on < '2200-01-01'),
    first_visit_on DATE CHECK (first_visit_on >= '1900-01-01' AND first_visit_on < '2200-01-01'),
    inquiry_opened_on DATE CHECK (inquiry_opened_on >= '1900-01-01' AND inquiry_opened_on < '2200-01-01'),
    inquiry_declined_on DATE CHECK (inquiry_declined_on >= '1900-01-01' AND inquiry_declined_on < '2200-01-01'),
    inquiry_reason_sealed BYTEA,
    talked_with_child_on DATE CHECK (talked_with_child_on >= '1900-01-01' AND talked_with_child_on < '2200-01-01'),
    closed_on DATE CHECK (closed_on >= received_on AND closed_on < '2200-01-01'),
    closing_reason TEXT,
    closing_reason_list TEXT DEFAULT 'closing_reason' CHECK (closing_reason_list = 'closing_reason'),
    closing_note_sealed BYTEA,
    overall_goal TEXT,
    overall_goal_list TEXT DEFAULT 'overall_goal' CHECK (overall_goal_list = 'overall_goal'),
    external_reference_sealed BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id),
    UNIQUE (number_year, number_serial),
    CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
    FOREIGN KEY (channel_list, channel) REFERENCES code (list, code),
    FOREIGN KEY (closing_reason_list, closing_reason) REFERENCES code (list, code),
    FOREIGN KEY (overall_goal_list, overall_goal) REFERENCES code (list, code)
)
-- statement
CREATE INDEX case_file_unit ON case_file (unit_id, status)
-- statement
CREATE INDEX case_file_handler ON case_file (handler_id, status)
-- statement
CREATE INDEX case_file_person ON case_file (person_id)
-- statement
CREATE TABLE case_co_handler (
    case_id TEXT NOT NULL REFERENCES case_file (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (case_id, account_id)
)
-- statement
CREATE INDEX case_co_handler_account ON case_co_handler (account_id)
-- statement
-- Explicit access to one case until a moment; 'break_glass' is the emergency kind.
CREATE TABLE case_grant (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL CHECK (kind IN ('granted', 'break_glass')),
    valid_from TIMESTAMPTZ NOT NULL,
    valid_until TIMESTAMPTZ NOT NULL,
    reason_sealed BYTEA NOT NULL,
    granted_by TEXT NOT NULL REFERENCES account (id),
    reviewed_by TEXT REFERENCES account (id),
    reviewed_at TIMESTAMPTZ
)
-- statement
CREATE INDEX case_grant_account ON case_grant (account_id, case_id)
-- statement
-- Kinship or conflict of interest: beats every other line of the access table.
CREATE TABLE case_block (
    case_id TEXT NOT NULL REFERENCES case_file (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    reason_sealed BYTEA NOT NULL,
    blocked_by TEXT NOT NULL REFERENCES account (id),
    blocked_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (case_id, account_id)
)
-- statement
CREATE INDEX case_block_account ON case_block (account_id)
-- statement
-- One turn in a case's life; write-once.
CREATE TABLE case_turn (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL CHECK (kind IN ('opened', 'closed', 'reopened', 'inquiry_opened', 'inquiry_declined',
        'handler_changed', 'unit_changed')),
    on_day DATE NOT NULL,
    code TEXT,
    text_sealed BYTEA,
    from_handler_id TEXT REFERENCES account (id),
    to_handler_id TEXT REFERENCES account (id),
    made_by TEXT NOT NULL REFERENCES account (id),
    made_at TIMESTAMPTZ NOT NULL
)
-- statement
CREATE INDEX case_turn_case ON case_turn (case_id)
-- statement
-- Linked cases, each pair once (first_id < second_id).
CREATE TABLE case_link (
    first_id TEXT NOT NULL REFERENCES case_file (id),
    second_id TEXT NOT NULL REFERENCES case_file (id),
    note_sealed BYTEA,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
)
-- statement
CREATE INDEX case_link_second ON case_link (second_id)
-- statement
CREATE TABLE party (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    person_id TEXT REFERENCES person (id),
    role TEXT NOT NULL,
    role_list TEXT NOT NULL DEFAULT 'party_role' CHECK (role_list = 'party_role'),
    relation TEXT,
    relation_list TEXT DEFAULT 'relation' CHECK (relation_list = 'relation'),
    unknown_label_sealed BYTEA,
    note_sealed BYTEA,
    shares_home BOOLEAN NOT NULL DEFAULT FALSE,
    CHECK (person_id IS NOT NULL OR unknown_label_sealed IS NOT NULL),
    FOREIGN KEY (role_list, role) REFERENCES code (list, code),
    FOREIGN KEY (relation_list, relation) REFERENCES code (list, code)
)
-- statement
CREATE INDEX party_case ON party (case_id)
-- statement
CREATE INDEX party_person ON party (person_id)
-- statement
CREATE TABLE violence_record (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    category TEXT NOT NULL,
    category_list TEXT NOT NULL DEFAULT 'case_category' CHECK (category_list = 'case_category'),
    form TEXT,
    form_list TEXT DEFAULT 'violence_form' CHECK (form_list = 'violence_form'),
    period TEXT NOT NULL CHECK (period IN ('now', 'earlier', 'both')),
    known_on DATE NOT NULL CHECK (known_on >= '1900-01-01' AND known_on < '2200-01-01'),
    perpetrator_party_id TEXT REFERENCES party (id),
    description_sealed BYTEA,
    reported_to_police TEXT CHECK (reported_to_police IN ('yes', 'no')),
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id),
    FOREIGN KEY (category_list, category) REFERENCES code (list, code),
    FOREIGN KEY (form_list, form) REFERENCES code (list, code)
)
-- statement
CREATE INDEX violence_record_case ON violence_record (case_id, category)
-- statement
CREATE TABLE journal_note (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    kind_list TEXT NOT NULL DEFAULT 'note_kind' CHECK (kind_list = 'note_kind'),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'none')),
    event_at TIMESTAMPTZ NOT NULL,
    title_sealed BYTEA,
    body_sealed BYTEA NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('working', 'signed')),
    author_id TEXT NOT NULL REFERENCES account (id),
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    signed_at TIMESTAMPTZ,
    signed_by TEXT REFERENCES account (id),
    corrects_id TEXT REFERENCES journal_note (id),
    correction_reason_sealed BYTEA,
    CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
    CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
    CHECK ((corrects_id IS NULL) = (correction_reason_sealed IS NULL)),
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, code)
)
-- statement
CREATE INDEX journal_note_case ON journal_note (case_id, event_at)
-- statement
CREATE INDEX journal_note_working ON journal_note (author_id) WHERE state = 'working'
-- statement
CREATE TABLE goal (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    area TEXT NOT NULL,
    area_list TEXT NOT NULL DEFAULT 'life_area' CHECK (area_list = 'life_area'),
    text_sealed BYTEA NOT NULL,
    indicator_sealed BYTEA,
    start_value BIGINT NOT NULL CHECK (start_value BETWEEN 0 AND 10),
    target_value BIGINT NOT NULL CHECK (target_value BETWEEN 0 AND 10),
    set_on DATE NOT NULL CHECK (set_on >= '1900-01-01' AND set_on < '2200-01-01'),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'reached', 'partly', 'not_reached', 'dropped')),
    ended_on DATE CHECK (ended_on >= set_on AND ended_on < '2200-01-01'),
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id),
    FOREIGN KEY (area_list, area) REFERENCES code (list, code)
)
-- statement
CREATE INDEX goal_case ON goal (case_id)
-- statement
CREATE TABLE follow_up (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    held_on DATE NOT NULL CHECK (held_on >= '1900-01-01' AND held_on < '2200-01-01'),
    form TEXT NOT NULL,
    form_list TEXT NOT NULL DEFAULT 'follow_up_form' CHECK (form_list = 'follow_up_form'),
    participants_sealed BYTEA,
    client_words_sealed BYTEA,
    safety BIGINT CHECK (safety BETWEEN 0 AND 10),
    satisfaction BIGINT CHECK (satisfaction BETWEEN 0 AND 10),
    violence_since TEXT CHECK (violence_since IN ('yes', 'no')),
    violence_note_sealed BYTEA,
    judgement_sealed BYTEA,
    next_on DATE CHECK (next_on >= held_on AND next_on < '2200-01-01'),
    state TEXT NOT NULL CHECK (state IN ('working', 'signed')),
    author_id TEXT NOT NULL REFERENCES account (id),
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    signed_at TIMESTAMPTZ,
    signed_by TEXT REFERENCES account (id),
    corrects_id TEXT REFERENCES follow_up (id),
    correction_reason_sealed BYTEA,
    CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
    CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
    CHECK ((corrects_id IS NULL) = (correction_reason_sealed IS NULL)),
    FOREIGN KEY (form_list, form) REFERENCES code (list, code)
)
-- statement
CREATE INDEX follow_up_case ON follow_up (case_id, held_on)
-- statement
CREATE INDEX follow_up_working ON follow_up (author_id) WHERE state = 'working'
-- statement
CREATE TABLE goal_rating (
    follow_up_id TEXT NOT NULL REFERENCES follow_up (id),
    goal_id TEXT NOT NULL REFERENCES goal (id),
    value BIGINT NOT NULL CHECK (value BETWEEN 0 AND 10),
    comment_sealed BYTEA,
    PRIMARY KEY (follow_up_id, goal_id)
)
-- statement
CREATE INDEX goal_rating_goal ON goal_rating (goal_id)
-- statement
CREATE TABLE task (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    kind_list TEXT NOT NULL DEFAULT 'task_kind' CHECK (kind_list = 'task_kind'),
    rule TEXT,
    title_sealed BYTEA,
    due_on DATE NOT NULL CHECK (due_on >= '1900-01-01' AND due_on < '2200-01-01'),
    assignee_id TEXT REFERENCES account (id),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')),
    created_at TIMESTAMPTZ NOT NULL,
    done_at TIMESTAMPTZ,
    done_by TEXT REFERENCES account (id),
    outcome_sealed BYTEA,
    CHECK ((state = 'open') = (done_at IS NULL)),
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, code)
)
-- statement
CREATE INDEX task_case ON task (case_id)
-- statement
CREATE INDEX task_open ON task (case_id, due_on) WHERE state = 'open'
-- statement
CREATE INDEX task_open_assignee ON task (assignee_id, due_on) WHERE state = 'open'
-- statement
-- A due day that was moved, and why; write-once.
CREATE TABLE task_extension (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    task_id TEXT NOT NULL REFERENCES task (id),
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    reason_sealed BYTEA NOT NULL,
    made_by TEXT NOT NULL REFERENCES account (id),
    made_at TIMESTAMPTZ NOT NULL
)
-- statement
CREATE INDEX task_extension_task ON task_extension (task_id)
-- statement
-- Field by field, who changed what and when ("Historik"); write-once.
CREATE TABLE change_log (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL CHECK (length(record_id) = 36),
    case_id TEXT REFERENCES case_file (id),
    person_id TEXT REFERENCES person (id),
    deed TEXT NOT NULL CHECK (deed IN ('added', 'changed', 'removed')),
    changes_sealed BYTEA NOT NULL,
    changed_by TEXT NOT NULL REFERENCES account (id),
    changed_at TIMESTAMPTZ NOT NULL
)
-- statement
CREATE INDEX change_log_case ON change_log (case_id, changed_at)
-- statement
CREATE INDEX change_log_person ON change_log (person_id, changed_at)
-- statement
-- The log: a keyed hash chain. mac = MAC(previous mac, this row).
CREATE TABLE audit_event (
    sequence BIGINT PRIMARY KEY CHECK (sequence > 0),
    happened_at TIMESTAMPTZ NOT NULL,
    account_id TEXT REFERENCES account (id),
    action TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    case_id TEXT,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
    detail_sealed BYTEA,
    mac BYTEA NOT NULL
)
-- statement
CREATE INDEX audit_event_case ON audit_event (case_id, sequence)
-- statement
CREATE INDEX audit_event_account ON audit_event (account_id, action, sequence)
-- statement
-- Count and newest hash under a key of their own, so that a cut tail is found as well.
CREATE TABLE audit_head (
    only_row BIGINT PRIMARY KEY CHECK (only_row = 1),
    events BIGINT NOT NULL,
    newest_mac BYTEA NOT NULL,
    head_mac BYTEA NOT NULL
)
-- statement
-- Events from before any key was open (wrong passwords); chained at the next unlock.
CREATE TABLE audit_inbox (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    happened_at TIMESTAMPTZ NOT NULL,
    account_id TEXT REFERENCES account (id),
    action TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'failed'))
)
