-- Called by the prepaid platform, which has no rating engine.
CREATE TABLE IF NOT EXISTS stay (
    sim_id      bigint PRIMARY KEY,
    days_seen   int NOT NULL,
    days_abroad int NOT NULL,
    told_on     date
);

CREATE OR REPLACE FUNCTION fair_usage(sim bigint, gigs numeric, mins numeric) RETURNS numeric AS $$
    SELECT CASE
        WHEN s.days_seen < 120 THEN 0
        WHEN s.days_abroad <= 0.5 * s.days_seen THEN 0
        WHEN s.told_on IS NULL OR CURRENT_DATE - s.told_on < 14 THEN 0
        ELSE 1.55 * gigs + 0.022 * mins
    END
    FROM stay s
    WHERE s.sim_id = sim
$$ LANGUAGE sql STABLE;

COMMENT ON FUNCTION fair_usage IS 'Euros on top of the prepaid rate';
