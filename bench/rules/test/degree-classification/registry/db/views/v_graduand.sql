CREATE VIEW registry.v_graduand AS
WITH average AS (
    SELECT
        r.candidate_no,
        SUM(CASE WHEN r.is_resit THEN LEAST(r.mark, 40) ELSE r.mark END * r.credits) / SUM(r.credits) AS mark
    FROM registry.result r
    WHERE r.confirmed_on IS NOT NULL
    GROUP BY r.candidate_no
)
SELECT
    c.candidate_no,
    c.family_name,
    c.programme,
    a.mark,
    CASE
        WHEN a.mark >= 70 THEN '1'
        WHEN a.mark >= 60 THEN '2.1'
        WHEN a.mark >= 50 THEN '2.2'
        WHEN a.mark >= 35 THEN '3'
        ELSE 'F'
    END AS class
FROM registry.candidate c
JOIN average a ON a.candidate_no = c.candidate_no
WHERE c.graduates_in = date_part('year', now());

CREATE INDEX IF NOT EXISTS ix_result_candidate ON registry.result (candidate_no) WHERE confirmed_on IS NOT NULL;
