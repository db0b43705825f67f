-- Expected income of the quay for the yearly report of the port authority.
-- Source: visits as the gate recorded them, one row for each boat and stay.

CREATE OR REPLACE VIEW reporting.quay_visits AS
SELECT v.id,
       v.craft_name,
       v.craft_length_m,
       v.hull_count,
       v.moored_on,
       v.stay_nights
FROM   harbour.visits v
WHERE  v.cancelled_at IS NULL
AND    v.contract_id IS NULL;

CREATE OR REPLACE VIEW reporting.quay_income AS
SELECT q.id,
       ROUND(
           GREATEST(
               q.craft_length_m * CASE
                   WHEN q.craft_length_m <= 8  THEN 1.90
                   WHEN q.craft_length_m <= 12 THEN 2.40
                   WHEN q.craft_length_m <= 20 THEN 3.10
                   ELSE 4.20
               END,
               15)
           * CASE WHEN q.hull_count > 1 THEN 1.5 ELSE 1 END
           * CASE WHEN EXTRACT(MONTH FROM q.moored_on) BETWEEN 6 AND 8 THEN 1.25 ELSE 1 END
           * CASE WHEN q.stay_nights >= 7 THEN 0.85 ELSE 1 END
           * q.stay_nights,
           1) AS expected_income
FROM   reporting.quay_visits q;

-- Places that stay empty, to plan the dredging.
CREATE OR REPLACE VIEW reporting.quay_idle AS
SELECT p.code,
       COUNT(v.id) AS visits
FROM   harbour.places p
LEFT   JOIN harbour.visits v
       ON v.place_code = p.code
       AND v.moored_on >= CURRENT_DATE - INTERVAL '180 days'
GROUP  BY p.code
HAVING COUNT(v.id) < 5;
