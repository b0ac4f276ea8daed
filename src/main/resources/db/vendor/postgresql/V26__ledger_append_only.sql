-- Whoever connects: what is booked stays as it was booked. H2 knows no such trigger without a class of ours.

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is only added to' using errcode = 'restrict_violation';
end
$$;

create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
    for each statement execute function refuse_change_of_ledger();

create trigger ledger_posting_append_only before update or delete or truncate on ledger_posting
    for each statement execute function refuse_change_of_ledger();
