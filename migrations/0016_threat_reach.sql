-- Relatives of the perpetrator and how far the threat reaches: what the search for a place warns of.
ALTER TABLE threat_area ADD COLUMN relatives_sealed BYTEA
-- statement
-- Names of places of work, one on a line.
ALTER TABLE threat_area ADD COLUMN workplaces_sealed BYTEA
-- statement
ALTER TABLE threat_area ADD COLUMN reach TEXT NOT NULL DEFAULT 'county'
    CHECK (reach IN ('municipality', 'county', 'counties'))
