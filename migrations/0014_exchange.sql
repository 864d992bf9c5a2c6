-- What files from elsewhere bring and what is counted of it: the day an intervention was granted, its cost, the day of a
-- session, assessments and referrals of which no more is known than the file says, and what has been imported.
-- The codes of the exchange format and of the registry are the same.
INSERT INTO code (list, code) SELECT list, CASE code WHEN 'foster_home' THEN 'oncall_home'
        WHEN 'information_advice' THEN 'information' WHEN 'atv' THEN 'perpetrator_atv'
        WHEN 'fathers_programme' THEN 'perpetrator_fathers' WHEN 'cancelled_by_client' THEN 'cancelled_client'
        ELSE 'cancelled_unit' END FROM code
    WHERE (list = 'intervention_kind' AND code IN ('foster_home', 'information_advice', 'atv', 'fathers_programme'))
        OR (list = 'session_state' AND code IN ('cancelled_by_client', 'cancelled_by_us'))
-- statement
UPDATE intervention SET kind = CASE kind WHEN 'foster_home' THEN 'oncall_home'
    WHEN 'information_advice' THEN 'information' WHEN 'atv' THEN 'perpetrator_atv' ELSE 'perpetrator_fathers' END
    WHERE kind IN ('foster_home', 'information_advice', 'atv', 'fathers_programme')
-- statement
UPDATE occasion SET state = CASE state WHEN 'cancelled_by_client' THEN 'cancelled_client' ELSE 'cancelled_unit' END
    WHERE state IN ('cancelled_by_client', 'cancelled_by_us')
-- statement
DELETE FROM code WHERE (list = 'intervention_kind'
        AND code IN ('foster_home', 'information_advice', 'atv', 'fathers_programme'))
    OR (list = 'session_state' AND code IN ('cancelled_by_client', 'cancelled_by_us'))
-- statement
-- Whether there is an individual decision; NULL: not known. Always kept in step with decision_id and open_service, but
-- of an imported one it can be known without the decision itself.
ALTER TABLE intervention ADD COLUMN decided TEXT CHECK (decided IN ('yes', 'no'))
-- statement
-- The decision's day when it grants; of open service the day it began; else what an import says.
ALTER TABLE intervention ADD COLUMN granted_on DATE CHECK (granted_on >= '1900-01-01' AND granted_on < '2200-01-01')
-- statement
-- In öre; of imported stays. Stays of the registry's own have theirs in placement.
ALTER TABLE intervention ADD COLUMN cost_per_day BIGINT CHECK (cost_per_day >= 0)
-- statement
-- Of imported ones; the registry's own say it in result.
ALTER TABLE intervention ADD COLUMN goal TEXT CHECK (goal IN ('wholly', 'partly', 'not'))
-- statement
UPDATE intervention SET decided = 'no', granted_on = start_on WHERE open_service
-- statement
UPDATE intervention SET decided = 'yes', granted_on = (SELECT d.decided_on FROM decision d
        WHERE d.id = intervention.decision_id AND d.state = 'signed' AND d.outcome IN ('granted', 'partly', 'decided'))
    WHERE decision_id IS NOT NULL
-- statement
-- The Swedish day of starts_at: what statistics count by.
ALTER TABLE occasion ADD COLUMN held_on DATE CHECK (held_on >= '1900-01-01' AND held_on < '2200-01-01')
-- statement
-- Of an imported session only the day is known; starts_at is then noon of it.
ALTER TABLE occasion ADD COLUMN day_only BOOLEAN NOT NULL DEFAULT FALSE
-- statement
-- An assessment made elsewhere, before the registry: only this is known of it, and NULL where not even that.
CREATE TABLE imported_assessment (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    instrument TEXT,
    instrument_list TEXT DEFAULT 'assessment_instrument' CHECK (instrument_list = 'assessment_instrument'),
    assessed_on DATE CHECK (assessed_on >= '1900-01-01' AND assessed_on < '2200-01-01'),
    level TEXT CHECK (level IN ('low', 'medium', 'high', 'extreme')),
    FOREIGN KEY (instrument_list, instrument) REFERENCES code (list, code)
)
-- statement
CREATE INDEX imported_assessment_case ON imported_assessment (case_id, assessed_on)
-- statement
-- A referral made elsewhere, before the registry; NULL: not known.
CREATE TABLE imported_referral (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    organisation_kind TEXT,
    organisation_kind_list TEXT DEFAULT 'organisation_kind' CHECK (organisation_kind_list = 'organisation_kind'),
    sent_on DATE CHECK (sent_on >= '1900-01-01' AND sent_on < '2200-01-01'),
    consent TEXT CHECK (consent IN ('given', 'declined', 'not_needed')),
    answered_on DATE CHECK (answered_on >= '1900-01-01' AND answered_on < '2200-01-01'),
    outcome TEXT CHECK (outcome IN ('accepted', 'rejected', 'no_answer')),
    FOREIGN KEY (organisation_kind_list, organisation_kind) REFERENCES code (list, code)
)
-- statement
CREATE INDEX imported_referral_case ON imported_referral (case_id, sent_on)
-- statement
-- One import that was kept. The source is the name that the importer gave it, such as that of the system it came from.
CREATE TABLE import_run (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    source TEXT NOT NULL,
    records BIGINT NOT NULL CHECK (records > 0),
    imported_by TEXT NOT NULL REFERENCES account (id),
    imported_at TIMESTAMPTZ NOT NULL
)
-- statement
-- What an imported line became, by a keyed hash of source, file and the sender's own reference: references may themselves
-- be identity numbers.
CREATE TABLE import_ref (
    ref_index BYTEA PRIMARY KEY,
    import_id TEXT NOT NULL REFERENCES import_run (id),
    record_id TEXT NOT NULL CHECK (length(record_id) = 36)
)
