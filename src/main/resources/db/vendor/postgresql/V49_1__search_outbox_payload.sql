alter table hsearch_outbox_event add column payload bytea not null;
alter table hsearch_agent add column payload bytea;
