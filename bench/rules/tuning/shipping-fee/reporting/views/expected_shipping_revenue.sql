-- What shipping should have earned per day; the finance dashboard compares it with what was booked.
create or replace view reporting.expected_shipping_revenue as
with parcels as (
    select s.shipment_id,
           s.shipped_on,
           s.zone_code,
           s.weight_kg,
           s.has_bulky_goods,
           o.goods_value
    from   shipping.shipments s
    join   orders.orders o on o.order_id = s.order_id
    where  s.cancelled_at is null
)
select shipped_on,
       sum(
           case
               when zone_code = 'DOM' and goods_value >= 75 then 0
               else
                   case
                       when weight_kg <= 2    then 4.90
                       when weight_kg <= 10   then 7.90
                       when weight_kg < 31.5  then 14.50
                   end
                   * case zone_code when 'DOM' then 1.0 when 'EU' then 1.8 else 3.2 end
                   + case when has_bulky_goods then 12.00 else 0 end
           end
       ) as expected_fee,
       count(*) as parcels
from   parcels
group  by shipped_on;
