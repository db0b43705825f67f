-- Read by the finance dashboard; refreshed each night.
CREATE TABLE IF NOT EXISTS memory_line (
    job_id      bigint NOT NULL,
    fuzziness   int NOT NULL,
    word_count  int NOT NULL
);

CREATE OR REPLACE VIEW job_language AS
SELECT j.id, j.source_locale, j.target_locale, r.rate
FROM job j
JOIN rate_card r ON r.source_locale = j.source_locale AND r.target_locale = j.target_locale;

CREATE OR REPLACE VIEW billable_amount AS
SELECT j.id AS job_id,
       GREATEST(35, ROUND(SUM(m.word_count * l.rate *
           CASE
               WHEN m.fuzziness >= 100 THEN 0.20
               WHEN m.fuzziness >= 85 THEN 0.50
               WHEN m.fuzziness >= 75 THEN 0.75
               ELSE 1
           END)
           * CASE WHEN j.deliver_by - j.ordered_at < INTERVAL '48 hours' THEN 1.3 ELSE 1 END, 2)) AS amount
FROM job j
JOIN job_language l ON l.id = j.id
JOIN memory_line m ON m.job_id = j.id
GROUP BY j.id, j.deliver_by, j.ordered_at;

CREATE INDEX IF NOT EXISTS memory_line_by_job ON memory_line (job_id);
