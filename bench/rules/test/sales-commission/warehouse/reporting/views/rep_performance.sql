-- Monthly view for the sales controlling dashboard.
CREATE OR REPLACE VIEW reporting.rep_performance AS
WITH monthly AS (
    SELECT
        d.rep_id,
        date_trunc('month', d.booked_on)::date AS month,
        SUM(d.net_amount) AS volume,
        SUM(d.net_amount) FILTER (WHERE d.is_new_business) AS new_business,
        COUNT(*) AS deal_count
    FROM sales.deal d
    WHERE d.status = 'BOOKED'
    GROUP BY d.rep_id, date_trunc('month', d.booked_on)
)
SELECT
    m.rep_id,
    r.display_name,
    r.team,
    m.month,
    m.deal_count,
    m.volume,
    LEAST(
        ROUND(
            m.volume * CASE
                WHEN m.volume >= 100000 THEN 0.08
                WHEN m.volume >= 50000 THEN 0.07
                WHEN m.volume >= 10000 THEN 0.05
                ELSE 0.03
            END + COALESCE(m.new_business, 0) * 0.01,
            2
        ),
        12000
    ) AS commission
FROM monthly m
JOIN sales.representative r ON r.id = m.rep_id;

COMMENT ON VIEW reporting.rep_performance IS 'Volume, deals and commission of each representative by month.';
