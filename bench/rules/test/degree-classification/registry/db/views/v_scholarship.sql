CREATE VIEW registry.v_scholarship AS
SELECT
    c.candidate_no,
    c.programme,
    h.income_per_head,
    CASE
        WHEN h.income_per_head < 12500 THEN 'full'
        WHEN h.income_per_head < 19000 THEN 'half'
        WHEN c.is_first_in_family AND h.income_per_head < 27000 THEN 'books'
        ELSE 'none'
    END AS scholarship_class
FROM registry.candidate c
JOIN registry.household h ON h.candidate_no = c.candidate_no
WHERE c.average_mark IS NOT NULL;

COMMENT ON VIEW registry.v_scholarship IS 'Scholarship proposed to the bursar, by income of the household.';

GRANT SELECT ON registry.v_scholarship TO bursar;

CREATE TABLE IF NOT EXISTS registry.scholarship_decision (
    candidate_no bigint PRIMARY KEY REFERENCES registry.candidate (candidate_no),
    granted text NOT NULL,
    decided_by text NOT NULL,
    decided_on date NOT NULL DEFAULT CURRENT_DATE,
    note text
);
