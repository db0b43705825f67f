-- Plausibility of the allowances that the provider of the payroll sends back every month.
CREATE OR REPLACE VIEW hr.clocked_hours AS
SELECT c.person_no,
       c.started_at,
       EXTRACT(HOUR FROM c.started_at)    AS h,
       EXTRACT(ISODOW FROM c.started_at)  AS weekday,
       to_char(c.started_at, 'MM-DD')     AS md,
       p.hourly_pay,
       f.day IS NOT NULL                  AS on_feast
FROM   hr.clock c
JOIN   hr.people p ON p.person_no = c.person_no
LEFT   JOIN hr.feasts f ON f.day = c.started_at::date;

CREATE OR REPLACE VIEW hr.expected_allowances AS
SELECT x.person_no,
       x.started_at,
       ROUND(LEAST(x.hourly_pay, 50) * (
           CASE
               WHEN x.h < 4            THEN 0.40
               WHEN x.h < 6 OR x.h >= 20 THEN 0.25
               ELSE 0
           END
           + CASE
               WHEN x.md IN ('05-01', '12-25', '12-26')  THEN 1.50
               WHEN x.md = '12-24' AND x.h >= 14         THEN 1.50
               WHEN x.on_feast                           THEN 1.25
               WHEN x.weekday IN (6, 7)                  THEN 0.50
               ELSE 0
           END), 2) AS allowance
FROM   hr.clocked_hours x;

CREATE OR REPLACE VIEW hr.meal_vouchers AS
SELECT x.person_no,
       x.started_at::date AS day,
       ROUND(SUM(
           CASE
               WHEN x.h < 6 OR x.h >= 22      THEN 0.80
               WHEN x.on_feast                THEN 0.50
               WHEN x.weekday IN (6, 7)       THEN 0.40
               ELSE 0.25
           END), 2) AS voucher
FROM   hr.clocked_hours x
GROUP  BY x.person_no, x.started_at::date
HAVING COUNT(*) >= 6;

CREATE OR REPLACE VIEW hr.allowance_gaps AS
SELECT e.person_no,
       date_trunc('month', e.started_at) AS month,
       SUM(e.allowance)                  AS expected,
       MAX(r.paid)                       AS paid
FROM   hr.expected_allowances e
JOIN   hr.provider_results r
       ON r.person_no = e.person_no
       AND r.month = date_trunc('month', e.started_at)
GROUP  BY e.person_no, date_trunc('month', e.started_at)
HAVING ABS(SUM(e.allowance) - MAX(r.paid)) > 5;
