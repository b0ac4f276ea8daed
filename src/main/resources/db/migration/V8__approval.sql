-- Every request to approve a proposal, and what was decided.

create table approval (
    id               uuid                        not null primary key,
    version          integer                     not null,
    proposal_id      uuid                        not null references proposal (id),
    request_number   integer                     not null,
    authority        varchar(16)                 not null,
    procurement_note varchar(16)                 not null,
    requested_at     timestamp(6) with time zone not null,
    outcome          varchar(16),
    decided_at       timestamp(6) with time zone,
    decided_by       varchar(64),
    reason           varchar(20000),
    constraint approval_once unique (proposal_id, request_number),
    constraint approval_authority check (authority in ('SECRETARIAT', 'BOARD')),
    constraint approval_procurement_note check (procurement_note in ('NONE', 'NATIONAL', 'EU')),
    constraint approval_outcome check (outcome in ('APPROVE', 'REJECT', 'RETURN')),
    constraint approval_decided check (outcome is null or (decided_at is not null and reason is not null))
);
