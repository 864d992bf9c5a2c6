-- What is signed or logged is write-once, in the database itself.
CREATE FUNCTION frid_write_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'write-once';
END
$$
-- statement
CREATE TRIGGER journal_note_signed_update BEFORE UPDATE ON journal_note FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER journal_note_signed_delete BEFORE DELETE ON journal_note FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER follow_up_signed_update BEFORE UPDATE ON follow_up FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER follow_up_signed_delete BEFORE DELETE ON follow_up FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER case_turn_update BEFORE UPDATE ON case_turn FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER case_turn_delete BEFORE DELETE ON case_turn FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER task_extension_update BEFORE UPDATE ON task_extension FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER task_extension_delete BEFORE DELETE ON task_extension FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER change_log_update BEFORE UPDATE ON change_log FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER change_log_delete BEFORE DELETE ON change_log FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER audit_event_update BEFORE UPDATE ON audit_event FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER audit_event_delete BEFORE DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE FUNCTION frid_rating_write_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT state FROM follow_up WHERE id = COALESCE(OLD.follow_up_id, NEW.follow_up_id)) = 'signed' THEN
        RAISE EXCEPTION 'write-once';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER goal_rating_signed BEFORE INSERT OR UPDATE OR DELETE ON goal_rating FOR EACH ROW
    EXECUTE FUNCTION frid_rating_write_once()
