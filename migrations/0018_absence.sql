-- Absences, and what a unit's overview counts.
-- Who stands in for a handler of a unit, from the first day to the last, both within: as a co-handler of every case of the
-- unit that the absent one handles. Asked at every access, so that nothing has to be written when it begins or ends.
CREATE TABLE absence (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    unit_id TEXT NOT NULL REFERENCES unit (id),
    handler_id TEXT NOT NULL REFERENCES account (id),
    stand_in_id TEXT NOT NULL REFERENCES account (id),
    from_on DATE NOT NULL CHECK (from_on >= '1900-01-01' AND from_on < '2200-01-01'),
    to_on DATE NOT NULL CHECK (to_on >= from_on AND to_on < '2200-01-01'),
    made_by TEXT NOT NULL REFERENCES account (id),
    made_at TIMESTAMPTZ NOT NULL,
    ended_by TEXT REFERENCES account (id),
    ended_at TIMESTAMPTZ,
    CHECK (stand_in_id <> handler_id),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
)
-- statement
CREATE INDEX absence_stand_in ON absence (stand_in_id, to_on) WHERE ended_at IS NULL
-- statement
CREATE INDEX absence_unit ON absence (unit_id, to_on)
-- statement
-- A unit's overview counts the children of thousands of cases.
CREATE INDEX party_child ON party (case_id) WHERE role = 'child'
