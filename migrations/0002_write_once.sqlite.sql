-- What is signed or logged is write-once, in the database itself.
-- statement
CREATE TRIGGER journal_note_signed_update BEFORE UPDATE ON journal_note WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER journal_note_signed_delete BEFORE DELETE ON journal_note WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER follow_up_signed_update BEFORE UPDATE ON follow_up WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER follow_up_signed_delete BEFORE DELETE ON follow_up WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER case_turn_update BEFORE UPDATE ON case_turn
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER case_turn_delete BEFORE DELETE ON case_turn
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER task_extension_update BEFORE UPDATE ON task_extension
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER task_extension_delete BEFORE DELETE ON task_extension
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER change_log_update BEFORE UPDATE ON change_log
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER change_log_delete BEFORE DELETE ON change_log
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER audit_event_update BEFORE UPDATE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER audit_event_delete BEFORE DELETE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER goal_rating_signed_insert BEFORE INSERT ON goal_rating
WHEN (SELECT state FROM follow_up WHERE id = NEW.follow_up_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER goal_rating_signed_update BEFORE UPDATE ON goal_rating
WHEN (SELECT state FROM follow_up WHERE id = OLD.follow_up_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER goal_rating_signed_delete BEFORE DELETE ON goal_rating
WHEN (SELECT state FROM follow_up WHERE id = OLD.follow_up_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
