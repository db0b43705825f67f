-- Pass rates and distribution of grades for the quality report of the faculty.
CREATE OR REPLACE VIEW faculty.submissions_clean AS
SELECT s.submission_id,
       s.module_code,
       s.term,
       s.try_no,
       GREATEST(0, s.received_on - s.deadline_on)  AS late_days,
       s.credits_reached,
       s.credits_total,
       s.extra_credits
FROM   faculty.submissions s
WHERE  s.withdrawn IS FALSE
AND    s.credits_total > 0;

CREATE OR REPLACE VIEW faculty.classified AS
SELECT c.submission_id,
       c.module_code,
       c.term,
       CASE
           WHEN c.try_no > 3 OR c.late_days > 5 THEN 'failed'
           WHEN p.pct < 45                      THEN 'failed'
           WHEN p.pct + p.extra_pct >= 90       THEN 'very good'
           WHEN p.pct + p.extra_pct >= 75       THEN 'good'
           WHEN p.pct + p.extra_pct >= 60       THEN 'satisfactory'
           ELSE 'sufficient'
       END AS class
FROM   faculty.submissions_clean c
CROSS  JOIN LATERAL (
    SELECT 100.0 * c.credits_reached / c.credits_total - 5 * c.late_days AS pct,
           100.0 * LEAST(c.extra_credits, 10) / c.credits_total          AS extra_pct
) p;

CREATE OR REPLACE VIEW faculty.workload AS
SELECT c.module_code,
       c.term,
       CASE
           WHEN AVG(c.late_days) > 3                              THEN 'too much'
           WHEN AVG(c.credits_reached / c.credits_total) < 0.45   THEN 'too hard'
           WHEN AVG(c.credits_reached / c.credits_total) >= 0.9   THEN 'too easy'
           WHEN AVG(c.try_no) >= 1.5                              THEN 'repeated often'
           ELSE 'fine'
       END AS class
FROM   faculty.submissions_clean c
GROUP  BY c.module_code, c.term;

CREATE OR REPLACE VIEW faculty.pass_rates AS
SELECT k.module_code,
       k.term,
       COUNT(*) FILTER (WHERE k.class <> 'failed')::numeric / COUNT(*) AS pass_rate
FROM   faculty.classified k
GROUP  BY k.module_code, k.term
HAVING COUNT(*) >= 10;

COMMENT ON VIEW faculty.pass_rates IS 'Modules with fewer than ten papers are left out, nobody shall be recognised.';
