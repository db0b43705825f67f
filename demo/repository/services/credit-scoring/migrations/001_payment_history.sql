create schema if not exists credit;

create table credit.payment_history (
    customer_id    uuid not null,
    invoice_number text primary key,
    due_on         date not null,
    paid_on        date,
    amount         numeric(12, 2) not null
);

create index payment_history_by_customer on credit.payment_history (customer_id, due_on desc);
