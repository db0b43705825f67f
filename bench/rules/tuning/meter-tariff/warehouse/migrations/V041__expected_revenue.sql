-- The revenue forecast needs the price of a month's energy without asking the billing service.
create table if not exists forecast.monthly_usage (
    contract_id   bigint  not null,
    month         date    not null,
    kwh           numeric not null check (kwh >= 0),
    is_green      boolean not null default false,
    primary key (contract_id, month)
);

create or replace view forecast.expected_revenue as
select u.month,
       u.contract_id,
       round(
           (8.40
            + case
                  when u.kwh <= 100 then u.kwh * 0.1820
                  when u.kwh <= 300 then 100 * 0.1820 + (u.kwh - 100) * 0.2640
                  else 100 * 0.1820 + 200 * 0.2640 + (u.kwh - 300) * 0.3390
              end)
           * case when u.is_green then 0.97 else 1 end, 2) as revenue
from   forecast.monthly_usage u;

grant select on forecast.expected_revenue to controlling;
