-- Elevators that have to stand still today. The control room switches them off by remote control.
CREATE OR REPLACE VIEW facility.elevators_in_use AS
SELECT e.elevator_id,
       e.category,
       e.installed_on,
       e.last_survey_on,
       e.open_incident_on,
       s.street,
       s.house_no
FROM   facility.elevators e
JOIN   facility.sites s ON s.site_id = e.site_id
WHERE  e.dismantled_on IS NULL;

CREATE OR REPLACE VIEW facility.survey_due AS
SELECT u.elevator_id,
       u.street,
       LEAST(
           u.last_survey_on + INTERVAL '1 month'
               * CASE u.category WHEN 'P' THEN 12 WHEN 'G' THEN 24 WHEN 'S' THEN 24 WHEN 'F' THEN 12 END
               / CASE WHEN u.installed_on <= CURRENT_DATE - INTERVAL '25 years' THEN 2 ELSE 1 END,
           u.open_incident_on + INTERVAL '1 month') AS due_on,
       CURRENT_DATE > LEAST(
           u.last_survey_on + INTERVAL '1 month'
               * CASE u.category WHEN 'P' THEN 12 WHEN 'G' THEN 24 WHEN 'S' THEN 24 WHEN 'F' THEN 12 END
               / CASE WHEN u.installed_on <= CURRENT_DATE - INTERVAL '25 years' THEN 2 ELSE 1 END,
           u.open_incident_on + INTERVAL '1 month') + INTERVAL '2 months' AS stands_still
FROM   facility.elevators_in_use u;

CREATE TABLE IF NOT EXISTS facility.shutdowns (
    elevator_id  integer     NOT NULL,
    ordered_at   timestamptz NOT NULL DEFAULT now(),
    confirmed_at timestamptz,
    PRIMARY KEY (elevator_id, ordered_at)
);

INSERT INTO facility.shutdowns (elevator_id)
SELECT d.elevator_id
FROM   facility.survey_due d
WHERE  d.stands_still
AND    NOT EXISTS (
           SELECT 1 FROM facility.shutdowns x
           WHERE  x.elevator_id = d.elevator_id AND x.confirmed_at IS NULL);
