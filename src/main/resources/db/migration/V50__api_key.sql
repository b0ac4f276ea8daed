-- A key by which an organisation's programs use the API. Of its secret only the hash is kept

create table api_key (
    id                varchar(16)                 not null primary key,
    organisation_code varchar(8)                  not null references organisation (code),
    name              varchar(60)                 not null,
    hash              varchar(64)                 not null,
    -- words with a blank between them
    scopes            varchar(200)                not null,
    made_by           varchar(64)                 not null,
    made_at           timestamp(6) with time zone not null,
    expires_on        date                        not null,
    -- to the hour
    last_used_at      timestamp(6) with time zone,
    revoked_at        timestamp(6) with time zone,
    revoked_by        varchar(64)
);

create index api_key_organisation on api_key (organisation_code);
create index api_key_maker on api_key (made_by);
