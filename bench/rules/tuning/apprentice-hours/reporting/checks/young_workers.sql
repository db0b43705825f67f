-- Rows that payroll must not pay before somebody has looked at them.
select w.employee_id,
       w.worked_on,
       w.net_minutes,
       w.break_minutes
from   time.work_days w
join   hr.employees e on e.employee_id = w.employee_id
where  e.is_apprentice
and    extract(year from age(w.worked_on, e.born_on)) < 18
and    (
           w.net_minutes > 480
           or w.net_minutes_in_week > 2400
           or w.started_at < time '06:00'
           or w.ended_at > case e.sector when 'hospitality' then time '22:00' else time '20:00' end
           or w.break_minutes < case when w.net_minutes >= 360 then 60 when w.net_minutes > 270 then 30 else 0 end
           or w.rest_minutes_before < 660
       )
order  by w.worked_on, w.employee_id;
