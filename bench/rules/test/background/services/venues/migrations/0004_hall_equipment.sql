BEGIN;

CREATE TABLE hall_equipment (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    hall_id uuid NOT NULL REFERENCES hall (id) ON DELETE CASCADE,
    kind text NOT NULL,
    description text NOT NULL DEFAULT '',
    installed_on date,
    serial_number text UNIQUE
);

CREATE INDEX hall_equipment_hall_id_idx ON hall_equipment (hall_id);

ALTER TABLE hall ADD COLUMN stage_width_cm integer;
ALTER TABLE hall ADD COLUMN stage_depth_cm integer;

COMMENT ON TABLE hall_equipment IS 'Lights, sound and machinery that belong to a hall.';

COMMIT;
