-- What people are told. A row is a message inside Splejs and, with a batch, a mail to send: the outbox.
-- No key to proposal: a message is written beside the proposal in one transaction, in whatever order.

create table message (
    id           uuid                        not null primary key,
    batch_id     uuid,
    cause        varchar(200)                not null,
    kind         varchar(32)                 not null,
    proposal_id  uuid                        not null,
    user_id      varchar(64)                 not null references person (user_id),
    address      varchar(254)                not null,
    language     varchar(2)                  not null,
    subject      varchar(250)                not null,
    body         varchar(20000)              not null,
    link         varchar(500)                not null,
    created_at   timestamp(6) with time zone not null,
    read_at      timestamp(6) with time zone,
    delivered_at timestamp(6) with time zone,
    attempts     integer                     not null,
    last_error   varchar(200),
    constraint message_once unique (cause, user_id)
);

create index message_inbox on message (user_id, created_at);
create index message_unread on message (user_id, read_at, created_at);
create index message_batch on message (batch_id, delivered_at);
create index message_proposal on message (proposal_id);
