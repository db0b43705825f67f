/* Labour cost by cost centre and ISO week, source of the monthly controlling pack. */
WITH week_hours AS (
    SELECT
        e.cost_centre,
        e.employee_no,
        EXTRACT(ISOYEAR FROM t.work_date) AS iso_year,
        EXTRACT(WEEK FROM t.work_date) AS iso_week,
        e.hourly_rate,
        SUM(CASE WHEN t.is_public_holiday OR EXTRACT(ISODOW FROM t.work_date) = 7 THEN 0 ELSE t.hours END) AS weekday_hours,
        SUM(CASE WHEN t.is_public_holiday OR EXTRACT(ISODOW FROM t.work_date) = 7 THEN t.hours ELSE 0 END) AS holiday_hours
    FROM hr.timesheet t
    JOIN hr.employee e ON e.employee_no = t.employee_no
    WHERE t.approved_at IS NOT NULL
    GROUP BY e.cost_centre, e.employee_no, 3, 4, e.hourly_rate
)
SELECT
    cost_centre,
    iso_year,
    iso_week,
    SUM(weekday_hours + holiday_hours) AS hours,
    ROUND(SUM(hourly_rate * (
        holiday_hours * 2.0
        + CASE
            WHEN weekday_hours > 50 THEN 40 + 10 * 1.25 + (weekday_hours - 50) * 2.0
            WHEN weekday_hours > 40 THEN 40 + (weekday_hours - 40) * 1.25
            ELSE weekday_hours
          END
    )), 2) AS labour_cost
FROM week_hours
GROUP BY cost_centre, iso_year, iso_week
ORDER BY cost_centre, iso_year, iso_week;
