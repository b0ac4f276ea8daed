alter table hsearch_outbox_event add column payload blob not null;
alter table hsearch_agent add column payload blob;
