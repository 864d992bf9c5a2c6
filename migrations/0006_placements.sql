-- Providers of housing, their places, who is placed there, what it costs, and the calls in search of a place. Names of
-- providers are sealed, because that of a shelter may tell where it lies; so are municipalities of places.
CREATE TABLE provider (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    kind_list TEXT NOT NULL DEFAULT 'provider_kind' CHECK (kind_list = 'provider_kind'),
    name_sealed BYTEA NOT NULL,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    preference BIGINT NOT NULL DEFAULT 0 CHECK (preference BETWEEN 0 AND 999),
    contact_sealed BYTEA,
    phone_sealed BYTEA,
    permit_number_sealed BYTEA,
    permit_until DATE CHECK (permit_until >= '1900-01-01' AND permit_until < '2200-01-01'),
    evaluation_sealed BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id),
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, code)
)
-- statement
-- Prices in öre per day.
CREATE TABLE provider_agreement (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    provider_id TEXT NOT NULL REFERENCES provider (id),
    kind TEXT NOT NULL,
    kind_list TEXT NOT NULL DEFAULT 'agreement_kind' CHECK (kind_list = 'agreement_kind'),
    from_on DATE NOT NULL CHECK (from_on >= '1900-01-01' AND from_on < '2200-01-01'),
    to_on DATE CHECK (to_on >= from_on AND to_on < '2200-01-01'),
    price_per_day BIGINT CHECK (price_per_day >= 0),
    child_price_per_day BIGINT CHECK (child_price_per_day >= 0),
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, code)
)
-- statement
CREATE INDEX provider_agreement_provider ON provider_agreement (provider_id)
-- statement
-- What was learnt of a provider; write-once.
CREATE TABLE provider_remark (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    provider_id TEXT NOT NULL REFERENCES provider (id),
    noted_on DATE NOT NULL CHECK (noted_on >= '1900-01-01' AND noted_on < '2200-01-01'),
    author_id TEXT NOT NULL REFERENCES account (id),
    text_sealed BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
)
-- statement
CREATE INDEX provider_remark_provider ON provider_remark (provider_id, noted_on)
-- statement
-- bookings grows with every booking: whoever books writes this row first, so that two who book at once come one after
-- the other on both databases.
CREATE TABLE place (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    provider_id TEXT NOT NULL REFERENCES provider (id),
    name_sealed BYTEA NOT NULL,
    address_sealed BYTEA,
    municipality_sealed BYTEA,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    beds BIGINT NOT NULL CHECK (beds BETWEEN 1 AND 500),
    rooms BIGINT NOT NULL DEFAULT 0 CHECK (rooms BETWEEN 0 AND 500),
    child_age_from BIGINT NOT NULL DEFAULT 0 CHECK (child_age_from BETWEEN 0 AND 17),
    child_age_to BIGINT NOT NULL DEFAULT 17 CHECK (child_age_to BETWEEN child_age_from AND 17),
    note_sealed BYTEA,
    bookings BIGINT NOT NULL DEFAULT 0,
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id)
)
-- statement
CREATE INDEX place_provider ON place (provider_id)
-- statement
CREATE TABLE place_suits (
    place_id TEXT NOT NULL REFERENCES place (id),
    code TEXT NOT NULL,
    list TEXT NOT NULL DEFAULT 'place_suits' CHECK (list = 'place_suits'),
    PRIMARY KEY (place_id, code),
    FOREIGN KEY (list, code) REFERENCES code (list, code)
)
-- statement
-- Nights are those of [from_on, free_from): free_from is the day of leaving, at least the day after from_on.
CREATE TABLE placement (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    party_id TEXT REFERENCES party (id),
    place_id TEXT NOT NULL REFERENCES place (id),
    household_id TEXT NOT NULL CHECK (length(household_id) = 36),
    from_on DATE NOT NULL CHECK (from_on >= '1900-01-01' AND from_on < '2200-01-01'),
    to_on DATE CHECK (to_on >= from_on AND to_on < '2200-01-01'),
    free_from DATE CHECK (free_from > from_on AND free_from >= to_on),
    price_per_day BIGINT NOT NULL CHECK (price_per_day >= 0),
    other_costs BIGINT NOT NULL DEFAULT 0 CHECK (other_costs >= 0),
    follows_id TEXT REFERENCES placement (id),
    is_child BOOLEAN NOT NULL DEFAULT FALSE,
    protection_sealed BYTEA,
    consent TEXT,
    consent_list TEXT DEFAULT 'guardian_consent' CHECK (consent_list = 'guardian_consent'),
    immediate_decision_on DATE CHECK (immediate_decision_on >= '1900-01-01' AND immediate_decision_on < '2200-01-01'),
    court_submitted_on DATE CHECK (court_submitted_on >= '1900-01-01' AND court_submitted_on < '2200-01-01'),
    application_on DATE CHECK (application_on >= '1900-01-01' AND application_on < '2200-01-01'),
    reviewed_on DATE CHECK (reviewed_on >= from_on AND reviewed_on < '2200-01-01'),
    school_sealed BYTEA,
    contact_name_sealed BYTEA,
    contact_phone_sealed BYTEA,
    note_sealed BYTEA,
    end_reason TEXT,
    end_reason_list TEXT DEFAULT 'placement_end' CHECK (end_reason_list = 'placement_end'),
    end_note_sealed BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id),
    CHECK ((to_on IS NULL) = (free_from IS NULL)),
    CHECK (end_reason IS NULL OR to_on IS NOT NULL),
    FOREIGN KEY (consent_list, consent) REFERENCES code (list, code),
    FOREIGN KEY (end_reason_list, end_reason) REFERENCES code (list, code)
)
-- statement
CREATE INDEX placement_case ON placement (case_id, from_on)
-- statement
CREATE INDEX placement_household ON placement (household_id)
-- statement
CREATE INDEX placement_party ON placement (party_id) WHERE party_id IS NOT NULL
-- statement
CREATE INDEX placement_follows ON placement (follows_id) WHERE follows_id IS NOT NULL
-- statement
CREATE INDEX placement_place ON placement (place_id, free_from)
-- statement
-- What is taken from a day on: few of many stays, answered by these two alone.
CREATE INDEX placement_free ON placement (free_from, from_on, place_id, household_id) WHERE free_from IS NOT NULL
-- statement
CREATE INDEX placement_open ON placement (from_on, place_id, household_id) WHERE free_from IS NULL
-- statement
-- One call in search of a place; write-once. Outcomes and reasons are counted.
CREATE TABLE place_call (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    provider_id TEXT NOT NULL REFERENCES provider (id),
    place_id TEXT REFERENCES place (id),
    called_at TIMESTAMPTZ NOT NULL,
    called_by TEXT NOT NULL REFERENCES account (id),
    outcome TEXT NOT NULL,
    outcome_list TEXT NOT NULL DEFAULT 'call_outcome' CHECK (outcome_list = 'call_outcome'),
    reason TEXT,
    reason_list TEXT DEFAULT 'place_refusal' CHECK (reason_list = 'place_refusal'),
    spoke_with_sealed BYTEA,
    note_sealed BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    CHECK ((outcome = 'refused') = (reason IS NOT NULL)),
    FOREIGN KEY (outcome_list, outcome) REFERENCES code (list, code),
    FOREIGN KEY (reason_list, reason) REFERENCES code (list, code)
)
-- statement
CREATE INDEX place_call_case ON place_call (case_id, called_at)
-- statement
-- Where the danger is: municipalities where a perpetrator is, and others to avoid. The id is the case's.
CREATE TABLE threat_area (
    id TEXT PRIMARY KEY REFERENCES case_file (id),
    revision BIGINT NOT NULL DEFAULT 1,
    perpetrator_sealed BYTEA,
    avoid_sealed BYTEA,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by TEXT NOT NULL REFERENCES account (id)
)
-- statement
-- What a unit may spend on placements in a year, in öre.
CREATE TABLE unit_budget (
    unit_id TEXT NOT NULL REFERENCES unit (id),
    year BIGINT NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    amount BIGINT NOT NULL CHECK (amount >= 0),
    revision BIGINT NOT NULL DEFAULT 1,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (unit_id, year)
)
-- statement
-- The history of a record that belongs to no case.
CREATE INDEX change_log_record ON change_log (record_id, changed_at) WHERE case_id IS NULL AND person_id IS NULL
