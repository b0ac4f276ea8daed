package dk.splejs.security;

import org.springframework.stereotype.Component;

/** Where people and their roles are read and written. */
@Component
record RoleTables(PeopleReader reader, PeopleWriter writer) {}
