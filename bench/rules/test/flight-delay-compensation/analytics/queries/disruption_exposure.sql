-- Exposure by route and month; read by the network planning team.
SELECT
    f.route_code,
    to_char(f.departed_at, 'YYYY-MM') AS month,
    COUNT(*) AS late_flights,
    AVG(f.arrival_delay_min) AS mean_delay,
    SUM(f.pax_boarded * CASE
        WHEN f.irregularity_code IN ('WX', 'ATC', 'SEC') THEN 0
        WHEN f.arrival_delay_min < 180 THEN 0
        WHEN r.distance_km <= 1500 THEN 250
        WHEN r.distance_km <= 3000 THEN 400
        WHEN f.arrival_delay_min < 240 THEN 300
        ELSE 600
    END) AS exposure_eur
FROM ops.flight f
JOIN ops.route r ON r.code = f.route_code
WHERE f.status = 'ARRIVED'
  AND f.departed_at >= date_trunc('year', now())
GROUP BY f.route_code, to_char(f.departed_at, 'YYYY-MM')
ORDER BY exposure_eur DESC;

-- Routes without any irregularity, for the same dashboard.
SELECT r.code, r.origin, r.destination, COUNT(f.id) AS flights
FROM ops.route r
JOIN ops.flight f ON f.route_code = r.code
WHERE f.irregularity_code IS NULL
GROUP BY r.code, r.origin, r.destination
ORDER BY flights DESC;
