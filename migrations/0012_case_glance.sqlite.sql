-- What lists show of a case besides its own facts is kept beside them, by the database itself: the codes of the violence
-- known, the level of the latest signed assessment that none corrects, and the earliest day that an open task is due.
-- Looked up for each row they cost a list of thousands of cases more than everything else together.
ALTER TABLE case_file ADD COLUMN categories TEXT
-- statement
ALTER TABLE case_file ADD COLUMN risk_level TEXT
-- statement
ALTER TABLE case_file ADD COLUMN next_due_on DATE
-- statement
UPDATE case_file SET next_due_on = (SELECT MIN(t.due_on) FROM task t
        WHERE t.case_id = case_file.id AND t.state = 'open')
-- statement
CREATE TRIGGER task_next_due_on_insert AFTER INSERT ON task
BEGIN
    UPDATE case_file SET next_due_on = (SELECT MIN(t.due_on) FROM task t
        WHERE t.case_id = case_file.id AND t.state = 'open')
        WHERE id = NEW.case_id;
END
-- statement
CREATE TRIGGER task_next_due_on_delete AFTER DELETE ON task
BEGIN
    UPDATE case_file SET next_due_on = (SELECT MIN(t.due_on) FROM task t
        WHERE t.case_id = case_file.id AND t.state = 'open')
        WHERE id = OLD.case_id;
END
-- statement
CREATE TRIGGER task_next_due_on_update AFTER UPDATE OF case_id, state, due_on ON task
BEGIN
    UPDATE case_file SET next_due_on = (SELECT MIN(t.due_on) FROM task t
        WHERE t.case_id = case_file.id AND t.state = 'open')
        WHERE id IN (OLD.case_id, NEW.case_id);
END
-- statement
UPDATE case_file SET risk_level = (SELECT x.overall_level FROM assessment x WHERE x.case_id = case_file.id
        AND x.state = 'signed' AND x.overall_level IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM assessment y WHERE y.replaces_id = x.id AND y.state = 'signed')
        ORDER BY x.assessed_on DESC, x.signed_at DESC LIMIT 1)
-- statement
CREATE TRIGGER assessment_risk_level_insert AFTER INSERT ON assessment
BEGIN
    UPDATE case_file SET risk_level = (SELECT x.overall_level FROM assessment x WHERE x.case_id = case_file.id
        AND x.state = 'signed' AND x.overall_level IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM assessment y WHERE y.replaces_id = x.id AND y.state = 'signed')
        ORDER BY x.assessed_on DESC, x.signed_at DESC LIMIT 1)
        WHERE id = NEW.case_id;
END
-- statement
CREATE TRIGGER assessment_risk_level_delete AFTER DELETE ON assessment
BEGIN
    UPDATE case_file SET risk_level = (SELECT x.overall_level FROM assessment x WHERE x.case_id = case_file.id
        AND x.state = 'signed' AND x.overall_level IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM assessment y WHERE y.replaces_id = x.id AND y.state = 'signed')
        ORDER BY x.assessed_on DESC, x.signed_at DESC LIMIT 1)
        WHERE id = OLD.case_id;
END
-- statement
CREATE TRIGGER assessment_risk_level_update AFTER UPDATE OF state, assessed_on, overall_level, replaces_id ON assessment
BEGIN
    UPDATE case_file SET risk_level = (SELECT x.overall_level FROM assessment x WHERE x.case_id = case_file.id
        AND x.state = 'signed' AND x.overall_level IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM assessment y WHERE y.replaces_id = x.id AND y.state = 'signed')
        ORDER BY x.assessed_on DESC, x.signed_at DESC LIMIT 1)
        WHERE id IN (OLD.case_id, NEW.case_id);
END
-- statement
UPDATE case_file SET categories = (SELECT group_concat(category) FROM
        (SELECT DISTINCT v.category FROM violence_record v WHERE v.case_id = case_file.id ORDER BY v.category))
-- statement
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
-- statement
DROP INDEX case_file_list
-- statement
-- A list of thousands of rows is answered by this alone.
CREATE INDEX case_file_list ON case_file (unit_id, status, handler_id, walled, number_year, number_serial, id, person_id,
    kind, received_on, next_due_on, risk_level, categories)
