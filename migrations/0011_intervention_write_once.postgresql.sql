-- Signed decisions and plans, and when the client was told, are write-once in the database itself.
CREATE TRIGGER decision_signed_update BEFORE UPDATE ON decision FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER decision_signed_delete BEFORE DELETE ON decision FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER plan_signed_update BEFORE UPDATE ON plan FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER plan_signed_delete BEFORE DELETE ON plan FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER decision_notice_update BEFORE UPDATE ON decision_notice FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER decision_notice_delete BEFORE DELETE ON decision_notice FOR EACH ROW EXECUTE FUNCTION frid_write_once()
