-- The last line of defence: what must not be booked, whoever asks.
create table ledger.granted_loans (
    loan_id        bigint primary key,
    borrower_id    bigint        not null references ledger.borrowers (borrower_id),
    principal      numeric(12,2) not null,
    credit_score   integer       not null,
    debt_ratio     numeric(4,3)  not null,
    granted_by     text          not null,
    granted_on     date          not null default current_date,

    constraint worthy check (credit_score >= 480 and debt_ratio <= 0.45),
    constraint competent check (
        granted_by = 'committee'
        or (granted_by = 'clerk' and principal < 50000)
        or (granted_by = 'automatic' and principal <= 10000 and credit_score >= 650)
    )
);

create index granted_loans_by_borrower on ledger.granted_loans (borrower_id, granted_on desc);
