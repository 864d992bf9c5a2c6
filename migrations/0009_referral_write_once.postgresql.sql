-- What was sent or shared stays as it was, in the database itself, and so does what became of it.
CREATE TRIGGER referral_sent_update BEFORE UPDATE ON referral FOR EACH ROW
    WHEN (OLD.state <> 'drafted' AND (NEW.state = 'drafted'
        OR NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.kind IS DISTINCT FROM OLD.kind
        OR NEW.organisation_id IS DISTINCT FROM OLD.organisation_id
        OR NEW.recipient_sealed IS DISTINCT FROM OLD.recipient_sealed
        OR NEW.party_id IS DISTINCT FROM OLD.party_id
        OR NEW.subject_sealed IS DISTINCT FROM OLD.subject_sealed
        OR NEW.text_sealed IS DISTINCT FROM OLD.text_sealed OR NEW.consent IS DISTINCT FROM OLD.consent
        OR NEW.legal_ground IS DISTINCT FROM OLD.legal_ground
        OR NEW.legal_note_sealed IS DISTINCT FROM OLD.legal_note_sealed
        OR NEW.sent_on IS DISTINCT FROM OLD.sent_on OR NEW.author_id IS DISTINCT FROM OLD.author_id
        OR NEW.created_at IS DISTINCT FROM OLD.created_at))
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER referral_sent_delete BEFORE DELETE ON referral FOR EACH ROW WHEN (OLD.state <> 'drafted')
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER referral_step_update BEFORE UPDATE ON referral_step FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER referral_step_delete BEFORE DELETE ON referral_step FOR EACH ROW EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER consultation_shared_update BEFORE UPDATE ON consultation FOR EACH ROW
    WHEN (OLD.shared_on IS NOT NULL AND (NEW.case_id IS DISTINCT FROM OLD.case_id
        OR NEW.organisation_id IS DISTINCT FROM OLD.organisation_id
        OR NEW.recipient_sealed IS DISTINCT FROM OLD.recipient_sealed
        OR NEW.question_sealed IS DISTINCT FROM OLD.question_sealed
        OR NEW.brief_sealed IS DISTINCT FROM OLD.brief_sealed
        OR NEW.shared_on IS DISTINCT FROM OLD.shared_on OR NEW.author_id IS DISTINCT FROM OLD.author_id
        OR NEW.created_at IS DISTINCT FROM OLD.created_at))
    EXECUTE FUNCTION frid_write_once()
-- statement
CREATE TRIGGER consultation_shared_delete BEFORE DELETE ON consultation FOR EACH ROW WHEN (OLD.shared_on IS NOT NULL)
    EXECUTE FUNCTION frid_write_once()
