-- The search has an index of its own: docs/search.md
drop index catalogue_entry_sorted;
alter table catalogue_entry drop column search_text;
alter table catalogue_entry drop column sort_order;
