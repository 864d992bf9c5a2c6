-- What is signed is write-once, in the database itself, and so is what stands beside it for statistics.
CREATE TRIGGER assessment_signed_update BEFORE UPDATE ON assessment FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER assessment_signed_delete BEFORE DELETE ON assessment FOR EACH ROW WHEN (OLD.state = 'signed')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE FUNCTION frid_assessment_write_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT state FROM assessment WHERE id = COALESCE(OLD.assessment_id, NEW.assessment_id)) = 'signed' THEN
        RAISE EXCEPTION 'write-once';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER assessment_subject_signed BEFORE INSERT OR UPDATE OR DELETE ON assessment_subject FOR EACH ROW
    EXECUTE FUNCTION frid_assessment_write_once()
-- statement
CREATE TRIGGER assessment_answer_signed BEFORE INSERT OR UPDATE OR DELETE ON assessment_answer FOR EACH ROW
    EXECUTE FUNCTION frid_assessment_write_once()
-- statement
CREATE TRIGGER assessment_judgement_signed BEFORE INSERT OR UPDATE OR DELETE ON assessment_judgement FOR EACH ROW
    EXECUTE FUNCTION frid_assessment_write_once()
