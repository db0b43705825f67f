SELECT
    s.title,
    date_trunc('month', r.created_at) AS month,
    COUNT(*) AS reviews,
    COUNT(*) FILTER (WHERE r.mood = 'delighted') AS delighted,
    COUNT(*) FILTER (WHERE r.mood = 'bored') AS bored,
    string_agg(DISTINCT left(r.body, 80), ' / ') AS samples
FROM review r
JOIN show s ON s.id = r.show_id
WHERE r.published
GROUP BY s.title, date_trunc('month', r.created_at)
ORDER BY s.title, month;
