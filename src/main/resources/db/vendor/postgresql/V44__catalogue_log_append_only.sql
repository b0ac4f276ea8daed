-- Whoever connects: what was done to an entry stays as it was written, except for the name of somebody who left.

create function refuse_change_of_catalogue_log() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - 'actor_name') = (to_jsonb(old) - 'actor_name') then
        return new;
    end if;
    raise exception 'The log of the catalogue is only added to' using errcode = 'restrict_violation';
end
$$;

create trigger catalogue_log_append_only before update or delete on catalogue_log
    for each row execute function refuse_change_of_catalogue_log();

create trigger catalogue_log_not_emptied before truncate on catalogue_log
    for each statement execute function refuse_change_of_catalogue_log();

create trigger catalogue_log_field_append_only before update or delete on catalogue_log_field
    for each row execute function refuse_change_of_catalogue_log();

create trigger catalogue_log_field_not_emptied before truncate on catalogue_log_field
    for each statement execute function refuse_change_of_catalogue_log();
