-- Remarks on providers and calls in search of a place are write-once, in the database itself.
CREATE TRIGGER provider_remark_update BEFORE UPDATE ON provider_remark FOR EACH ROW
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER provider_remark_delete BEFORE DELETE ON provider_remark FOR EACH ROW
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER place_call_update BEFORE UPDATE ON place_call FOR EACH ROW
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER place_call_delete BEFORE DELETE ON place_call FOR EACH ROW
    EXECUTE FUNCTION frid_write_once()
