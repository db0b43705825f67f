-- Tickets that should not have been sold; a sample of them goes to the youth office each quarter.
CREATE OR REPLACE VIEW compliance.sold_tickets AS
SELECT t.ticket_id,
       t.holder_age,
       t.is_accompanied,
       f.age_label,
       s.house_no,
       s.begins_at,
       EXTRACT(EPOCH FROM s.ends_at - date_trunc('day', s.begins_at)) / 3600 AS over_at_hour
FROM   cinema.tickets t
JOIN   cinema.shows s ON s.show_id = t.show_id
JOIN   cinema.films f ON f.film_id = s.film_id
WHERE  t.refunded_at IS NULL;

CREATE OR REPLACE VIEW compliance.admission_breaches AS
SELECT k.ticket_id,
       k.house_no,
       k.begins_at
FROM   compliance.sold_tickets k
WHERE  k.holder_age < CASE WHEN k.age_label = 12 AND k.is_accompanied THEN 6 ELSE k.age_label END
   OR  (NOT k.is_accompanied
        AND (k.holder_age < 6
             OR (k.holder_age < 14 AND k.over_at_hour > 20)
             OR (k.holder_age < 16 AND k.over_at_hour > 22)));

-- Concessions that the cashier should have asked a card for.
CREATE OR REPLACE VIEW compliance.doubtful_concessions AS
SELECT k.ticket_id,
       k.house_no,
       k.holder_age
FROM   compliance.sold_tickets k
JOIN   cinema.prices p ON p.ticket_id = k.ticket_id
WHERE  (p.kind = 'child' AND k.holder_age >= 12)
   OR  (p.kind = 'youth' AND (k.holder_age < 12 OR k.holder_age > 18))
   OR  (p.kind = 'family' AND NOT k.is_accompanied)
   OR  (p.kind = 'early bird' AND k.over_at_hour > 18);

CREATE TABLE compliance.youth_office_samples (
    quarter    date   NOT NULL,
    ticket_id  bigint NOT NULL REFERENCES cinema.tickets (ticket_id),
    answered   boolean NOT NULL DEFAULT false,
    remark     text,
    PRIMARY KEY (quarter, ticket_id)
);

CREATE OR REPLACE VIEW compliance.breaches_by_house AS
SELECT b.house_no,
       date_trunc('quarter', b.begins_at) AS quarter,
       COUNT(*)                           AS breaches
FROM   compliance.admission_breaches b
GROUP  BY b.house_no, date_trunc('quarter', b.begins_at)
HAVING COUNT(*) > 5
ORDER  BY breaches DESC;
