-- Remarks on providers and calls in search of a place are write-once, in the database itself.
CREATE TRIGGER provider_remark_update BEFORE UPDATE ON provider_remark
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER provider_remark_delete BEFORE DELETE ON provider_remark
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER place_call_update BEFORE UPDATE ON place_call
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER place_call_delete BEFORE DELETE ON place_call
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
