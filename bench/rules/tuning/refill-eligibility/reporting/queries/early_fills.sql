-- Fills of yesterday that the insurers will not pay because they came too early or too late.
-- Run by the claims team each morning.
select f.fill_id,
       f.pharmacy_id,
       p.rx_number,
       f.filled_on,
       f.previous_fill_on
from   dispensing.fills f
join   dispensing.prescriptions p on p.rx_number = f.rx_number
where  f.filled_on = current_date - 1
and    f.reversed_at is null
and    not (
           p.authorized_refills - p.refills_used >= 1
           and f.filled_on - p.written_on <= case when p.is_controlled then 180 else 365 end
           and (
               (f.filled_on - f.previous_fill_on)::numeric / p.days_supply
                   > case when p.is_controlled then 0.90 else 0.75 end
               or (f.override_code = 'VACATION' and not p.is_controlled and f.vacation_fills_in_year < 2)
           )
       )
order  by f.pharmacy_id, f.fill_id;
