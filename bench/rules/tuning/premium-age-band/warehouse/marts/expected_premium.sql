-- Compares booked premiums with the tariff, per underwriting year.
with drivers as (
    select p.policy_number,
           p.base_premium,
           p.booked_premium,
           p.underwriting_year,
           extract(year from age(p.incepted_on, d.born_on)) as driver_age,
           extract(year from age(p.incepted_on, d.licensed_on)) as licence_years
    from   policies p
    join   drivers d using (driver_id)
    where  p.product = 'motor'
)
select underwriting_year,
       sum(booked_premium) as booked,
       sum(base_premium * (
           case
               when driver_age between 18 and 22 then 2.10
               when driver_age between 23 and 29 then 1.45
               when driver_age between 30 and 64 then 1.00
               when driver_age >= 65 then 1.20
           end
           + case when licence_years < 2 then 0.25 else 0 end)) as expected
from   drivers
group  by underwriting_year;
