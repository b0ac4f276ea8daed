-- What organisations owe each other for solutions, by double entry. Only ever added to: on PostgreSQL, V26 sees to that.

create table ledger_entry (
    id              uuid                        not null primary key,
    proposal_id     uuid                        not null references proposal (id),
    -- the voucher's number
    entry_number    integer                     not null,
    kind            varchar(16)                 not null,
    accounting_year integer                     not null,
    booked_at       timestamp(6) with time zone not null,
    -- so that what is asked for twice is booked once
    cause           varchar(240)                not null,
    constraint ledger_entry_number unique (proposal_id, entry_number),
    constraint ledger_entry_cause unique (proposal_id, cause),
    constraint ledger_entry_numbered check (entry_number >= 1),
    constraint ledger_entry_kind check (kind in ('ONE_OFF_SHARES', 'YEARLY_SHARES', 'BUY_IN', 'EXIT_SETTLEMENT')),
    constraint ledger_entry_year check (accounting_year between 2000 and 2999)
);

create index ledger_entry_by_year on ledger_entry (accounting_year);

-- The postings of an entry add up to nothing. Positive is debit.
create table ledger_posting (
    entry_id          uuid        not null references ledger_entry (id),
    place             integer     not null,
    account           varchar(16) not null,
    organisation_code varchar(8)  not null references organisation (code),
    amount_ore        bigint      not null,
    -- what a contribution was computed with
    rate_percent      numeric(5, 2),
    constraint ledger_posting_pk primary key (entry_id, place),
    constraint ledger_posting_account check (account in ('RECEIVABLE', 'JOINING_FEE', 'FEE', 'CONTRIBUTION')),
    constraint ledger_posting_amount check (amount_ore <> 0),
    constraint ledger_posting_rate check ((account = 'CONTRIBUTION') = (rate_percent is not null)),
    constraint ledger_posting_percent check (rate_percent between 0 and 100)
);

create index ledger_posting_organisation on ledger_posting (organisation_code, entry_id);

-- The last number given for each proposal, and the lock under which its entries are made. The row of the zero key, which
-- is no proposal's, is the lock under which a further row is made.
create table ledger_voucher_counter (
    proposal_id uuid    not null primary key,
    last_number integer not null
);

insert into ledger_voucher_counter (proposal_id, last_number) values ('00000000-0000-0000-0000-000000000000', 0);
