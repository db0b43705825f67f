-- Late hand-backs and what they should have brought in; read by the revenue dashboard.
create or replace view reporting.overdue_handback as
with overdue as (
    select b.booking_id,
           b.car_class,
           b.delay_announced,
           extract(epoch from (b.returned_at - b.due_at)) / 60 as minutes_over
    from   rentals.bookings b
    where  b.returned_at > b.due_at
)
select booking_id,
       minutes_over,
       case
           when minutes_over <= 15 then 0
           else least(
                    ceil(minutes_over / 30) * 6.40
                    * case car_class when 'premium' then 2.0 when 'van' then 1.5 else 1.0 end
                    * case when delay_announced then 0.5 else 1 end,
                    90.00)
                + case when minutes_over >= 1440 then 120.00 else 0 end
       end as expected_charge
from   overdue
order  by minutes_over desc;
