-- Daily list for the aliens police: who has been here too long without a visa.
CREATE MATERIALIZED VIEW border.presence AS
SELECT c.traveller_id,
       d::date AS present_on
FROM   border.crossings c
CROSS  JOIN LATERAL generate_series(c.entered_on, COALESCE(c.left_on, CURRENT_DATE), INTERVAL '1 day') d
WHERE  c.entered_on <= CURRENT_DATE;

CREATE INDEX presence_by_day ON border.presence (present_on, traveller_id);

CREATE OR REPLACE FUNCTION border.lawful_stays(day date)
RETURNS TABLE (traveller_id bigint, days_here bigint)
LANGUAGE sql STABLE AS $$
    SELECT t.id,
           COUNT(p.present_on)
    FROM   border.travellers t
    JOIN   border.presence p ON p.traveller_id = t.id
    WHERE  t.nationality IN ('ARG', 'AUS', 'BRA', 'CAN', 'JPN', 'USA')
    AND    t.document_issued_on >= day - INTERVAL '10 years'
    AND    p.present_on > day - 180
    AND    p.present_on <= day
    GROUP  BY t.id
    HAVING COUNT(p.present_on) <= 90
$$;

-- Travellers with a ban are stopped whatever they did afterwards.
CREATE TABLE border.entry_bans (
    traveller_id bigint NOT NULL REFERENCES border.travellers (id),
    banned_from  date   NOT NULL,
    banned_until date,
    reason       text   NOT NULL,
    PRIMARY KEY (traveller_id, banned_from)
);

CREATE OR REPLACE VIEW border.fines AS
SELECT f.traveller_id,
       SUM(f.amount) AS total,
       MAX(f.imposed_on) AS last_one
FROM   border.fine_entries f
WHERE  f.paid_on IS NULL
GROUP  BY f.traveller_id;
