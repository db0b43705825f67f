-- Income from cancelled stays, for the monthly close. Runs against the replica.
SELECT
    h.code AS hotel,
    date_trunc('month', s.cancelled_at) AS month,
    COUNT(*) AS cancellations,
    SUM(ROUND(s.gross_price * CASE
        WHEN s.rate_code = 'NRF' THEN 1
        WHEN s.arrival_date - s.cancelled_at::date >= 30 THEN 0
        WHEN s.arrival_date - s.cancelled_at::date >= 14 THEN 0.25
        WHEN s.arrival_date - s.cancelled_at::date >= 7 THEN 0.50
        WHEN s.arrival_date - s.cancelled_at::date >= 2 THEN 0.80
        ELSE 0.90
    END, 2)) AS income
FROM pms.stay s
JOIN pms.hotel h ON h.id = s.hotel_id
WHERE s.state = 'CANCELLED'
  AND s.cancelled_at >= :from_month
  AND s.cancelled_at < :to_month
GROUP BY h.code, date_trunc('month', s.cancelled_at);

-- Stays that were cancelled without a reason, to be asked by the desk.
SELECT s.id, s.guest_name, h.code AS hotel, s.cancelled_at
FROM pms.stay s
JOIN pms.hotel h ON h.id = s.hotel_id
WHERE s.state = 'CANCELLED'
  AND s.cancel_reason IS NULL
ORDER BY s.cancelled_at DESC
LIMIT 250;
