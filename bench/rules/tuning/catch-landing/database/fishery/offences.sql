-- Landings that break the size or season rules. Read by the prosecution every Monday.
CREATE SCHEMA IF NOT EXISTS offences;

CREATE OR REPLACE VIEW offences.boat_owners AS
SELECT b.registration,
       o.last_name,
       o.post_code
FROM   registry.boats b
JOIN   registry.owners o ON o.id = b.owner_id
WHERE  b.scrapped_on IS NULL;

CREATE OR REPLACE VIEW offences.landings AS
SELECT l.id,
       l.registration,
       l.species_code,
       l.hauled_on
FROM   fishery.landings l
JOIN   fishery.samples s ON s.landing_id = l.id
GROUP  BY l.id, l.registration, l.species_code, l.hauled_on
HAVING l.species_code NOT IN ('COD', 'PLE', 'SOL', 'TUR')
    OR (l.species_code = 'COD' AND to_char(l.hauled_on, 'MM-DD') BETWEEN '02-01' AND '03-31')
    OR SUM(s.weight_g) FILTER (WHERE s.length_cm < CASE l.species_code
                                                       WHEN 'COD' THEN 35
                                                       WHEN 'PLE' THEN 27
                                                       WHEN 'SOL' THEN 24
                                                       WHEN 'TUR' THEN 30
                                                   END) > 0.10 * SUM(s.weight_g);

CREATE OR REPLACE VIEW offences.repeat_offenders AS
SELECT l.registration,
       o.last_name,
       COUNT(*) AS landings
FROM   offences.landings l
JOIN   offences.boat_owners o USING (registration)
WHERE  l.hauled_on >= CURRENT_DATE - INTERVAL '3 years'
GROUP  BY l.registration, o.last_name
HAVING COUNT(*) >= 3;

GRANT SELECT ON ALL TABLES IN SCHEMA offences TO prosecution;
