-- People are told about solutions as well, and a proposal may build on one.

alter table message alter column proposal_id drop not null;

-- The title as it was: a proposal says what it built on without reading the entry
alter table proposal add column built_on_slug varchar(80) references catalogue_entry (slug);
alter table proposal add column built_on_title varchar(120);
alter table proposal add constraint proposal_built_on_whole
    check ((built_on_slug is null) = (built_on_title is null));

create index proposal_built_on on proposal (built_on_slug);
