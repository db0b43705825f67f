create materialized view bookings.room_usage as
select r.room_number,
       date_trunc('week', b.starts_at) as week,
       count(*) as bookings,
       sum(extract(epoch from b.ends_at - b.starts_at)) as booked_seconds,
       count(distinct b.booked_by) as people
from   bookings.rooms r
left   join bookings.bookings b on b.room_number = r.room_number and b.cancelled_at is null
group  by r.room_number, date_trunc('week', b.starts_at);

create unique index room_usage_key on bookings.room_usage (room_number, week);
