-- A sent referral is corrected by a new one that takes its place, once, and says why.
ALTER TABLE referral ADD COLUMN replaces_id TEXT REFERENCES referral (id)
-- statement
ALTER TABLE referral ADD COLUMN replacement_reason_sealed BYTEA
    CHECK (state = 'drafted' OR (replaces_id IS NULL) = (replacement_reason_sealed IS NULL))
-- statement
CREATE UNIQUE INDEX referral_replaces ON referral (replaces_id)
-- statement
CREATE TRIGGER referral_replacement_update BEFORE UPDATE ON referral FOR EACH ROW
    WHEN (OLD.state <> 'drafted' AND (NEW.replaces_id IS DISTINCT FROM OLD.replaces_id
        OR NEW.replacement_reason_sealed IS DISTINCT FROM OLD.replacement_reason_sealed))
    EXECUTE FUNCTION frid_write_once()
