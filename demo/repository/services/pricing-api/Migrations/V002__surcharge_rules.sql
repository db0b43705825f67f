create table pricing.surcharge_rules (
    id         uuid primary key,
    kind       text not null,
    currency   char(3) not null,
    threshold  numeric(12, 2) not null,
    amount     numeric(12, 2) not null,
    valid_from date not null
);

insert into pricing.surcharge_rules (id, kind, currency, threshold, amount, valid_from)
values
    ('6f1f2c1e-8a55-4a0c-9f0e-1d6c0c1b7a01', 'SmallOrder', 'EUR', 150.00, 9.50, '2025-11-01'),
    ('6f1f2c1e-8a55-4a0c-9f0e-1d6c0c1b7a02', 'Freight', 'EUR', 250.00, 48.00, '2025-11-01');
