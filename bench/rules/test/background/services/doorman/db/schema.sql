CREATE TABLE IF NOT EXISTS ticket (
    barcode TEXT PRIMARY KEY,
    performance TEXT NOT NULL,
    holder TEXT NOT NULL,
    seat TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS entry (
    barcode TEXT PRIMARY KEY REFERENCES ticket (barcode),
    door TEXT NOT NULL,
    entered_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE VIEW IF NOT EXISTS absent AS
SELECT t.performance, t.holder, t.seat
FROM ticket t
LEFT JOIN entry e ON e.barcode = t.barcode
WHERE e.barcode IS NULL;
