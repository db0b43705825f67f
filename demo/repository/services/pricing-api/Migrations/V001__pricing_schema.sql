create schema if not exists pricing;

create table pricing.customers (
    id             uuid primary key,
    name           text not null,
    tier           text not null default 'Standard',
    currency       char(3) not null,
    vat_number     text,
    is_blocked     boolean not null default false
);

create table pricing.price_lists (
    id          uuid primary key,
    name        text not null,
    currency    char(3) not null,
    valid_from  date not null,
    valid_until date
);

create table pricing.price_list_entries (
    id               uuid primary key,
    price_list_id    uuid not null references pricing.price_lists (id),
    sku              text not null,
    description      text not null,
    unit_price       numeric(12, 2) not null check (unit_price >= 0),
    weight_kg        numeric(9, 3) not null default 0,
    minimum_quantity integer not null default 1,
    unique (price_list_id, sku)
);

create table pricing.quotes (
    id                 uuid primary key,
    customer_id        uuid not null references pricing.customers (id),
    currency           char(3) not null,
    created_on         date not null,
    status             text not null,
    surcharge_amount   numeric(12, 2) not null default 0,
    surcharge_currency char(3) not null
);

create table pricing.quote_lines (
    id                  uuid primary key,
    quote_id            uuid not null references pricing.quotes (id),
    sku                 text not null,
    description         text not null,
    quantity            integer not null check (quantity > 0),
    list_price_amount   numeric(12, 2) not null,
    list_price_currency char(3) not null,
    price_amount        numeric(12, 2) not null,
    price_currency      char(3) not null,
    weight_kg           numeric(9, 3) not null default 0
);

create table pricing.orders (
    id             uuid primary key,
    quote_id       uuid not null references pricing.quotes (id),
    customer_id    uuid not null references pricing.customers (id),
    placed_at      timestamptz not null,
    status         text not null,
    hold_reason    text,
    total_amount   numeric(12, 2) not null,
    total_currency char(3) not null
);

create index quotes_by_customer on pricing.quotes (customer_id, created_on desc);
create index orders_by_customer on pricing.orders (customer_id, placed_at desc);
