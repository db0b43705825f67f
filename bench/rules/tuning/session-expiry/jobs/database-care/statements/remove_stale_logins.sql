-- Runs at night on the replica of the login store; what it lists is removed by the operator of the day.
with stale as (
    select l.login_id,
           l.account_id
    from   login.active_logins l
    where  l.last_request_at < now() - interval '30 minutes' - interval '90 seconds'
    or     l.opened_at < now() - interval '90 seconds'
               - case when l.keep_me_in then interval '14 days' else interval '12 hours' end
)
insert into login.removal_proposals (login_id, account_id, proposed_at)
select login_id, account_id, now()
from   stale
on     conflict (login_id) do nothing;
