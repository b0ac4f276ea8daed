-- Whoever connects: what was decided stays as it was written, except for the name of somebody who left.

create function refuse_change_of_decision_log() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - 'actor_name') = (to_jsonb(old) - 'actor_name') then
        return new;
    end if;
    raise exception 'The decision log is only added to' using errcode = 'restrict_violation';
end
$$;

create trigger decision_log_append_only before update or delete on decision_log
    for each row execute function refuse_change_of_decision_log();

create trigger decision_log_not_emptied before truncate on decision_log
    for each statement execute function refuse_change_of_decision_log();

create function refuse_shorter_decision_chain() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.proposal_id = old.proposal_id and new.lines > old.lines then
        return new;
    end if;
    raise exception 'The decision log is never shortened' using errcode = 'restrict_violation';
end
$$;

create trigger decision_chain_grows before update or delete on decision_chain
    for each row execute function refuse_shorter_decision_chain();

create trigger decision_chain_not_emptied before truncate on decision_chain
    for each statement execute function refuse_shorter_decision_chain();
