-- The Swedish day of sessions held so far. Summer time lasts from the last Sunday of March to that of October, 01:00 UTC.
UPDATE occasion SET held_on = date(starts_at, CASE
    WHEN julianday(starts_at) >= julianday(substr(starts_at, 1, 4) || '-03-31', '-6 days', 'weekday 0', '+1 hour')
        AND julianday(starts_at) < julianday(substr(starts_at, 1, 4) || '-10-31', '-6 days', 'weekday 0', '+1 hour')
    THEN '+2 hours' ELSE '+1 hour' END)
-- statement
-- Of imported violence neither the period nor the day it became known need be known. SQLite cannot take a NOT NULL away.
CREATE TABLE violence_record_anew (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    revision BIGINT NOT NULL DEFAULT 1,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    category TEXT NOT NULL,
    category_list TEXT NOT NULL DEFAULT 'case_category' CHECK (category_list = 'case_category'),
    form TEXT,
    form_list TEXT DEFAULT 'violence_form' CHECK (form_list = 'violence_form'),
    period TEXT CHECK (period IN ('now', 'earlier', 'both')),
    known_on DATE CHECK (known_on >= '1900-01-01' AND known_on < '2200-01-01'),
    perpetrator_party_id TEXT REFERENCES party (id),
    description_sealed BYTEA,
    reported_to_police TEXT CHECK (reported_to_police IN ('yes', 'no')),
    created_at TIMESTAMPTZ NOT NULL,
    created_by TEXT NOT NULL REFERENCES account (id),
    FOREIGN KEY (category_list, category) REFERENCES code (list, code),
    FOREIGN KEY (form_list, form) REFERENCES code (list, code)
)
-- statement
INSERT INTO violence_record_anew SELECT id, revision, case_id, category, category_list, form, form_list, period,
    known_on, perpetrator_party_id, description_sealed, reported_to_police, created_at, created_by FROM violence_record
-- statement
DROP TABLE violence_record
-- statement
ALTER TABLE violence_record_anew RENAME TO violence_record
-- statement
CREATE INDEX violence_record_case ON violence_record (case_id, category)
-- statement
-- They went with the table.
CREATE TRIGGER violence_record_categories_insert AFTER INSERT ON violence_record
BEGIN
    UPDATE case_file SET categories = (SELECT group_concat(category) FROM
        (SELECT DISTINCT v.category FROM violence_record v WHERE v.case_id = case_file.id ORDER BY v.category))
        WHERE id = NEW.case_id;
END
-- statement
CREATE TRIGGER violence_record_categories_delete AFTER DELETE ON violence_record
BEGIN
    UPDATE case_file SET categories = (SELECT group_concat(category) FROM
        (SELECT DISTINCT v.category FROM violence_record v WHERE v.case_id = case_file.id ORDER BY v.category))
        WHERE id = OLD.case_id;
END
-- statement
CREATE TRIGGER violence_record_categories_update AFTER UPDATE OF case_id, category ON violence_record
BEGIN
    UPDATE case_file SET categories = (SELECT group_concat(category) FROM
        (SELECT DISTINCT v.category FROM violence_record v WHERE v.case_id = case_file.id ORDER BY v.category))
        WHERE id IN (OLD.case_id, NEW.case_id);
END
