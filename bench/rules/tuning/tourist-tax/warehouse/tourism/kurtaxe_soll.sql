-- Soll der Kurtaxe je Betrieb und Monat, zum Vergleich mit den abgefuehrten Betraegen.
WITH naechtigungen AS (
    SELECT m.betrieb_id,
           b.sterne,
           m.anreise,
           m.anzahl_naechte,
           date_part('year', age(m.anreise, m.geburtsdatum)) AS alter_jahre
    FROM   meldescheine m
    JOIN   betriebe b ON b.id = m.betrieb_id
    WHERE  m.storniert IS FALSE
),
soll AS (
    SELECT n.betrieb_id,
           date_trunc('month', n.anreise) AS monat,
           SUM(CASE
                   WHEN n.alter_jahre < 16 THEN 0
                   ELSE ROUND(
                       LEAST(n.anzahl_naechte, 10)
                       * CASE n.sterne WHEN 5 THEN 5.00 WHEN 4 THEN 3.60 WHEN 3 THEN 2.30 ELSE 1.50 END
                       * CASE WHEN date_part('month', n.anreise) IN (11, 12, 1, 2) THEN 0.5 ELSE 1.0 END, 2)
               END) AS kurtaxe
    FROM   naechtigungen n
    GROUP  BY n.betrieb_id, date_trunc('month', n.anreise)
),
ist AS (
    SELECT z.betrieb_id,
           date_trunc('month', z.fuer_monat) AS monat,
           SUM(z.betrag) AS gezahlt
    FROM   zahlungen z
    GROUP  BY z.betrieb_id, date_trunc('month', z.fuer_monat)
)
SELECT s.betrieb_id,
       s.monat,
       s.kurtaxe,
       COALESCE(i.gezahlt, 0) AS gezahlt,
       s.kurtaxe - COALESCE(i.gezahlt, 0) AS offen
FROM   soll s
LEFT   JOIN ist i USING (betrieb_id, monat)
WHERE  s.kurtaxe - COALESCE(i.gezahlt, 0) > 50
ORDER  BY offen DESC;

-- Jahresbeitrag der Betriebe zum Tourismusverband, unabhaengig von der Kurtaxe.
SELECT b.id,
       ROUND(
           LEAST(b.betten, 120)
           * CASE b.sterne WHEN 5 THEN 36.00 WHEN 4 THEN 23.00 WHEN 3 THEN 15.00 ELSE 10.00 END
           * CASE WHEN b.ganzjaehrig THEN 1.0 ELSE 0.7 END, 2) AS verbandsbeitrag
FROM   betriebe b
WHERE  b.geschlossen_am IS NULL;
