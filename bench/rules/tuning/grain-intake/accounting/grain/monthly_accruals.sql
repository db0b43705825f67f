-- Accruals for loads that were weighed but not settled by the end of the month.
CREATE TEMPORARY TABLE open_loads AS
SELECT w.ticket_no,
       w.supplier_no,
       w.net_tonnes,
       a.water_pct,
       a.admixture_pct,
       a.bulk_density_kg,
       c.agreed_price
FROM   weighbridge.tickets w
JOIN   laboratory.analyses a ON a.ticket_no = w.ticket_no
JOIN   purchasing.contracts c ON c.contract_no = w.contract_no
WHERE  w.crop = 'WW'
AND    w.settled_on IS NULL
AND    w.weighed_on < :month_end;

INSERT INTO ledger.accruals (ticket_no, supplier_no, amount)
SELECT o.ticket_no,
       o.supplier_no,
       CASE
           WHEN o.water_pct > 20 OR o.bulk_density_kg < 72 THEN 0
           ELSE ROUND(
               o.net_tonnes
               * (1
                  - CASE WHEN o.water_pct > 14.5 THEN (o.water_pct - 14.5) * 1.2 / 100 ELSE 0 END
                  - CASE WHEN o.admixture_pct > 2 THEN (o.admixture_pct - 2) / 100 ELSE 0 END)
               * o.agreed_price
               * CASE WHEN o.bulk_density_kg < 76 THEN 0.97 ELSE 1 END, 2)
       END AS amount
FROM   open_loads o;

INSERT INTO ledger.accrual_runs (month_end, loads, total, started_by)
SELECT :month_end, COUNT(*), SUM(amount), CURRENT_USER
FROM   ledger.accruals
WHERE  created_on = CURRENT_DATE;

-- Suppliers whose loads have waited for the laboratory for more than a week.
SELECT w.supplier_no,
       COUNT(*) AS waiting
FROM   weighbridge.tickets w
LEFT   JOIN laboratory.analyses a ON a.ticket_no = w.ticket_no
WHERE  a.ticket_no IS NULL
AND    w.weighed_on < CURRENT_DATE - 7
GROUP  BY w.supplier_no;

DROP TABLE open_loads;
