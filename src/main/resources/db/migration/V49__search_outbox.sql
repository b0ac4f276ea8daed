-- For several servers with one search (profile opensearch): what has yet to be written to the index, and which servers write.
-- Hibernate Search 7.2 lays down what these two hold; both get a payload each database has its own word for. With an index
-- inside Splejs they stay empty.

create table hsearch_outbox_event (
    id             uuid                        not null primary key,
    entity_name    varchar(256)                not null,
    entity_id      varchar(256)                not null,
    entity_id_hash integer                     not null,
    retries        integer                     not null,
    process_after  timestamp(6) with time zone not null,
    status         varchar(255)                not null,
    tenant_id      varchar(255)
);

create index hsearch_outbox_event_hash on hsearch_outbox_event (entity_id_hash);
create index hsearch_outbox_event_status on hsearch_outbox_event (status);
create index hsearch_outbox_event_after on hsearch_outbox_event (process_after);

create table hsearch_agent (
    id                   uuid                        not null primary key,
    type                 varchar(255)                not null,
    name                 varchar(255)                not null,
    expiration           timestamp(6) with time zone not null,
    state                varchar(255)                not null,
    total_shard_count    integer,
    assigned_shard_index integer,
    tenant_id            varchar(255)
);

-- Whoever makes or mends the index holds this row
create table search_index_keeper (
    id integer not null primary key,
    constraint search_index_keeper_one check (id = 1)
);

insert into search_index_keeper (id) values (1);
