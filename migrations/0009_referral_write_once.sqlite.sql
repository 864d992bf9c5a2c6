-- What was sent or shared stays as it was, in the database itself, and so does what became of it.
CREATE TRIGGER referral_sent_update BEFORE UPDATE ON referral
WHEN OLD.state <> 'drafted' AND (NEW.state = 'drafted'
        OR NEW.case_id IS NOT OLD.case_id OR NEW.kind IS NOT OLD.kind
        OR NEW.organisation_id IS NOT OLD.organisation_id
        OR NEW.recipient_sealed IS NOT OLD.recipient_sealed OR NEW.party_id IS NOT OLD.party_id
        OR NEW.subject_sealed IS NOT OLD.subject_sealed OR NEW.text_sealed IS NOT OLD.text_sealed
        OR NEW.consent IS NOT OLD.consent OR NEW.legal_ground IS NOT OLD.legal_ground
        OR NEW.legal_note_sealed IS NOT OLD.legal_note_sealed OR NEW.sent_on IS NOT OLD.sent_on
        OR NEW.author_id IS NOT OLD.author_id OR NEW.created_at IS NOT OLD.created_at)
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER referral_sent_delete BEFORE DELETE ON referral WHEN OLD.state <> 'drafted'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER referral_step_update BEFORE UPDATE ON referral_step
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER referral_step_delete BEFORE DELETE ON referral_step
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER consultation_shared_update BEFORE UPDATE ON consultation
WHEN OLD.shared_on IS NOT NULL AND (NEW.case_id IS NOT OLD.case_id OR NEW.organisation_id IS NOT OLD.organisation_id
        OR NEW.recipient_sealed IS NOT OLD.recipient_sealed
        OR NEW.question_sealed IS NOT OLD.question_sealed OR NEW.brief_sealed IS NOT OLD.brief_sealed
        OR NEW.shared_on IS NOT OLD.shared_on OR NEW.author_id IS NOT OLD.author_id
        OR NEW.created_at IS NOT OLD.created_at)
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER consultation_shared_delete BEFORE DELETE ON consultation WHEN OLD.shared_on IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
