create table invoicing.invoices (
    id          uuid primary key,
    number      text not null unique,
    order_id    uuid not null,
    customer_id uuid not null,
    currency    char(3) not null,
    issued_on   date not null,
    due_on      date not null,
    status      text not null,
    dunning     integer not null default 0
);

create table invoicing.invoice_lines (
    invoice_id  uuid not null references invoicing.invoices (id),
    position    integer not null,
    sku         text not null,
    description text not null,
    quantity    integer not null,
    amount      numeric(12, 2) not null,
    primary key (invoice_id, position)
);

create sequence invoicing.invoice_numbers start 1001;
