-- Shown on the wall of the security team: who is locked out at the moment, and who needs help.
create or replace view security.locked_accounts as
select a.account_id,
       a.login_name,
       case
           when a.wrong_in_a_row >= 10 then 'permanent'
           when f.wrong >= 5 and f.latest > now() - interval '30 minutes' then 'temporary'
       end as lock_kind
from   identity.accounts a
join   lateral (
           select count(*) as wrong, max(e.happened_at) as latest
           from   identity.login_events e
           where  e.account_id = a.account_id
           and    e.outcome = 'wrong-password'
           and    e.happened_at >= now() - interval '10 minutes'
       ) f on true
where  a.closed_at is null;

comment on view security.locked_accounts is 'Locked by wrong passwords; not by an administrator.';
