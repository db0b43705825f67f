alter table invoicing.invoices add column dunning_fee numeric(12, 2) not null default 0;
