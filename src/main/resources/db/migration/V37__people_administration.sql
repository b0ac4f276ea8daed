-- Who manages people, who stands in for whom, and when an organisation last looked through who may do what.

-- Whoever changes what people hold takes this row first, so that two changes never get around each other's guard
create table people_lock (
    id integer not null primary key
);

insert into people_lock (id) values (1);

-- One row for each person of an organisation, beside their roles there
create table affiliation (
    user_id           varchar(64) not null references person (user_id),
    organisation_code varchar(8)  not null references organisation (code),
    since             date        not null,
    reviewed_on       date,
    reviewed_by       varchar(64),
    constraint affiliation_pk primary key (user_id, organisation_code)
);

create index affiliation_organisation on affiliation (organisation_code);

insert into affiliation (user_id, organisation_code, since)
select distinct user_id, organisation_code, current_date
from membership where organisation_code is not null and role in ('SUBMITTER', 'REVIEWER', 'BUDGET');

-- A role that somebody holds, lent to a colleague from one day to another, both included
create table delegation (
    id                uuid                        not null primary key,
    holder_id         varchar(64)                 not null references person (user_id),
    delegate_id       varchar(64)                 not null references person (user_id),
    role              varchar(16)                 not null,
    organisation_code varchar(8) references organisation (code),
    starts_on         date                        not null,
    ends_on           date                        not null,
    given_by          varchar(64)                 not null,
    given_at          timestamp(6) with time zone not null,
    begun             boolean                     not null,
    ended_at          timestamp(6) with time zone,
    constraint delegation_days check (ends_on >= starts_on),
    constraint delegation_others check (holder_id <> delegate_id)
);

create index delegation_delegate on delegation (delegate_id, ended_at);
create index delegation_holder on delegation (holder_id, ended_at);
create index delegation_organisation on delegation (organisation_code, ended_at);

-- A link by which somebody chooses a password, once. Only its hash is kept
create table password_link (
    hash       varchar(64)                 not null primary key,
    user_id    varchar(64)                 not null references person (user_id),
    expires_at timestamp(6) with time zone not null
);

create index password_link_user on password_link (user_id);

-- People are told of their roles too, which are about no proposal
alter table message alter column proposal_id drop not null;
