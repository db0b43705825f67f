alter table pricing.customers add column customer_since date;

update pricing.customers customer
set customer_since = coalesce(
    (select min(quote.created_on) from pricing.quotes quote where quote.customer_id = customer.id),
    current_date);

alter table pricing.customers alter column customer_since set not null;
