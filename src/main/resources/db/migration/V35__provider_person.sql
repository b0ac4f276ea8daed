-- Who logs in with their organisation's own provider. Their persistent id there is not kept: the user id is made from it.

create table provider_person (
    user_id           varchar(64) not null primary key references person (user_id),
    organisation_code varchar(8)  not null references organisation (code)
);

create index provider_person_organisation on provider_person (organisation_code);
