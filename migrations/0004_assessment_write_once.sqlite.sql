-- What is signed is write-once, in the database itself, and so is what stands beside it for statistics.
CREATE TRIGGER assessment_signed_update BEFORE UPDATE ON assessment WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_signed_delete BEFORE DELETE ON assessment WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_subject_signed_insert BEFORE INSERT ON assessment_subject
WHEN (SELECT state FROM assessment WHERE id = NEW.assessment_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_subject_signed_update BEFORE UPDATE ON assessment_subject
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_subject_signed_delete BEFORE DELETE ON assessment_subject
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_answer_signed_insert BEFORE INSERT ON assessment_answer
WHEN (SELECT state FROM assessment WHERE id = NEW.assessment_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_answer_signed_update BEFORE UPDATE ON assessment_answer
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_answer_signed_delete BEFORE DELETE ON assessment_answer
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_judgement_signed_insert BEFORE INSERT ON assessment_judgement
WHEN (SELECT state FROM assessment WHERE id = NEW.assessment_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_judgement_signed_update BEFORE UPDATE ON assessment_judgement
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
-- statement
CREATE TRIGGER assessment_judgement_signed_delete BEFORE DELETE ON assessment_judgement
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'write-once');
END
