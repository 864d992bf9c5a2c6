-- The Swedish day of sessions held so far.
UPDATE occasion SET held_on = (starts_at AT TIME ZONE 'Europe/Stockholm')::date
-- statement
-- Of imported violence neither the period nor the day it became known need be known.
ALTER TABLE violence_record ALTER COLUMN period DROP NOT NULL
-- statement
ALTER TABLE violence_record ALTER COLUMN known_on DROP NOT NULL
