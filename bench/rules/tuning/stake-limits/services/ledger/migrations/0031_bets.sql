-- Whatever the channels let through, nothing beyond the licence is booked.
create table ledger.bets (
    bet_id         bigint generated always as identity primary key,
    customer_id    bigint        not null references ledger.customers (customer_id),
    kyc_level      text          not null,
    age_in_years   smallint      not null,
    is_live        boolean       not null,
    stake          numeric(10,2) not null,
    stake_of_day   numeric(12,2) not null,
    odds           numeric(8,3)  not null,
    placed_at      timestamptz   not null default now(),

    constraint stake_floor check (stake >= 0.50),
    constraint stake_ceiling check (
        stake <= case kyc_level when 'none' then 50 when 'identity' then 500 else 3000 end
                 * case when is_live then 0.40 else 1 end
    ),
    constraint day_ceiling check (
        stake_of_day <= least(
            case kyc_level when 'none' then 200 when 'identity' then 2000 else 15000 end,
            case when age_in_years < 21 then 100 end)
    ),
    constraint win_ceiling check (stake * odds <= 100000)
);

create index bets_by_customer on ledger.bets (customer_id, placed_at desc);
