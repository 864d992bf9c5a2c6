-- The case list reads thousands of rows: everything it shows of a case itself stands in the index, so that the wide rows
-- with their sealed texts are not touched. It takes the place of the narrow index of unit and status.
CREATE INDEX case_file_list ON case_file
    (unit_id, status, handler_id, walled, number_year, number_serial, id, person_id, kind, received_on)
-- statement
DROP INDEX case_file_unit
