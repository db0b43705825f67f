-- Tenants whose neighbours complained, for the board of the cooperative.
create or replace view reporting.loud_tenants as
with points as (
    select c.tenant_id,
           count(distinct c.complainant_id) as complainants,
           sum(case when extract(hour from c.heard_at) >= 22 or extract(hour from c.heard_at) < 6 then 2 else 1 end)
             + case when bool_or(c.police_called) then 2 else 0 end as total
    from   tenancy.noise_complaints c
    where  c.heard_at >= now() - interval '180 days'
    group  by c.tenant_id
)
select t.tenant_id,
       t.building_id,
       case
           when p.complainants < 2 then 'none'
           when p.total >= 10 then 'termination'
           when p.total >= 6 then 'formal warning'
           when p.total >= 3 then 'letter'
           else 'none'
       end as step
from   points p
join   tenancy.tenants t on t.tenant_id = p.tenant_id
order  by p.total desc;
