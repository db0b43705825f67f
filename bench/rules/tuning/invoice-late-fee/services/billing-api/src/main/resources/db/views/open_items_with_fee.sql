-- Read by the customer portal: what a customer would pay if the invoice were settled today.
create or replace view billing.open_items_with_fee as
select i.invoice_number,
       i.customer_id,
       i.due_date,
       i.open_amount,
       current_date - i.due_date as days_overdue,
       case
           when current_date - i.due_date > 5 then
               round(
                   least(
                       i.open_amount * 0.0005 * (current_date - i.due_date)
                           + case when current_date - i.due_date > 30 then 10.00 else 0 end,
                       i.open_amount * 0.10
                   ),
                   2
               )
           else 0
       end as late_charge
from   billing.invoices i
where  i.open_amount > 0
and    i.disputed_at is null;

create index if not exists invoices_due_open on billing.invoices (due_date) where open_amount > 0;
