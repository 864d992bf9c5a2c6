-- Signed decisions and plans, and when the client was told, are write-once in the database itself.
-- statement
CREATE TRIGGER decision_signed_update BEFORE UPDATE ON decision WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER decision_signed_delete BEFORE DELETE ON decision WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER plan_signed_update BEFORE UPDATE ON plan WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER plan_signed_delete BEFORE DELETE ON plan WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER decision_notice_update BEFORE UPDATE ON decision_notice
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER decision_notice_delete BEFORE DELETE ON decision_notice
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
