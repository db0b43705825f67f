-- Weekly list for marketing: companies that signed up without a trial although they could have had one.
select c.company_id,
       c.company_name,
       c.contact_mail,
       c.booked_plan,
       case when c.seat_count >= 25 then 30 else 14 end as trial_days
from   crm.companies c
where  c.booked_plan <> 'enterprise'
and    split_part(lower(c.contact_mail), '@', 2) not in ('gmail.com', 'outlook.com', 'gmx.net')
and    (c.trial_ended_on is null or current_date - c.trial_ended_on >= 365)
and    c.marketing_consent
order  by c.created_at desc
limit  500;
