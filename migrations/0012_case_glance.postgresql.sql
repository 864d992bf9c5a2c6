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
CREATE FUNCTION frid_case_next_due_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE case_file SET next_due_on = (SELECT MIN(t.due_on) FROM task t
        WHERE t.case_id = case_file.id AND t.state = 'open')
        WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.case_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.case_id END);
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER task_next_due_on AFTER INSERT OR DELETE OR UPDATE OF case_id, state, due_on ON task
    FOR EACH ROW EXECUTE FUNCTION frid_case_next_due_on()
-- statement
UPDATE case_file SET risk_level = (SELECT x.overall_level FROM assessment x WHERE x.case_id = case_file.id
        AND x.state = 'signed' AND x.overall_level IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM assessment y WHERE y.replaces_id = x.id AND y.state = 'signed')
        ORDER BY x.assessed_on DESC, x.signed_at DESC LIMIT 1)
-- statement
CREATE FUNCTION frid_case_risk_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE case_file SET risk_level = (SELECT x.overall_level FROM assessment x WHERE x.case_id = case_file.id
        AND x.state = 'signed' AND x.overall_level IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM assessment y WHERE y.replaces_id = x.id AND y.state = 'signed')
        ORDER BY x.assessed_on DESC, x.signed_at DESC LIMIT 1)
        WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.case_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.case_id END);
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER assessment_risk_level AFTER INSERT OR DELETE OR UPDATE OF state, assessed_on, overall_level, replaces_id
    ON assessment
    FOR EACH ROW EXECUTE FUNCTION frid_case_risk_level()
-- statement
UPDATE case_file SET categories = (SELECT string_agg(DISTINCT v.category, ',' ORDER BY v.category)
        FROM violence_record v WHERE v.case_id = case_file.id)
-- statement
CREATE FUNCTION frid_case_categories() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE case_file SET categories = (SELECT string_agg(DISTINCT v.category, ',' ORDER BY v.category)
        FROM violence_record v WHERE v.case_id = case_file.id)
        WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.case_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.case_id END);
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER violence_record_categories AFTER INSERT OR DELETE OR UPDATE OF case_id, category ON violence_record
    FOR EACH ROW EXECUTE FUNCTION frid_case_categories()
-- statement
DROP INDEX case_file_list
-- statement
-- A list of thousands of rows is answered by this alone.
CREATE INDEX case_file_list ON case_file (unit_id, status, handler_id, walled, number_year, number_serial, id, person_id,
    kind, received_on, next_due_on, risk_level, categories)
