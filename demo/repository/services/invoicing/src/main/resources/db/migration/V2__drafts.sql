create table invoicing.invoice_drafts (
    invoice_id uuid primary key,
    order_id   uuid not null unique,
    amount     numeric(12, 2) not null,
    repriced_at timestamptz
);
