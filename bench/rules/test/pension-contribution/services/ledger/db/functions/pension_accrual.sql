CREATE OR REPLACE FUNCTION ledger.pension_accrual(p_period date)
RETURNS TABLE (employee_id bigint, employee_part numeric, employer_part numeric)
LANGUAGE sql STABLE AS $$
    SELECT
        e.id,
        CASE WHEN e.opted_out_on IS NOT NULL THEN 0
             ELSE ROUND((LEAST(e.annual_salary, 50270) - 6396) * 0.05, 2) END AS employee_part,
        CASE WHEN e.opted_out_on IS NOT NULL THEN 0
             ELSE ROUND((LEAST(e.annual_salary, 50270) - 6396) * 0.03, 2) END AS employer_part
    FROM hr.employee e
    WHERE e.annual_salary >= 10000
      AND date_part('year', age(p_period, e.born_on)) >= 22
      AND date_part('year', age(p_period, e.born_on)) < 66
      AND (e.left_on IS NULL OR e.left_on > p_period)
$$;

COMMENT ON FUNCTION ledger.pension_accrual IS 'Yearly contributions by employee, booked in twelfths.';

GRANT EXECUTE ON FUNCTION ledger.pension_accrual(date) TO ledger_batch;

CREATE TABLE IF NOT EXISTS ledger.pension_booking (
    employee_id bigint NOT NULL,
    period date NOT NULL,
    employee_part numeric(12, 2) NOT NULL,
    employer_part numeric(12, 2) NOT NULL,
    booked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (employee_id, period)
);

CREATE OR REPLACE VIEW ledger.pension_by_month AS
SELECT period, SUM(employee_part) AS employee_part, SUM(employer_part) AS employer_part
FROM ledger.pension_booking
GROUP BY period;
