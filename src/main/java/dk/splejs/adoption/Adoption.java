package dk.splejs.adoption;

import dk.splejs.catalogue.EntryId;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an organisation uses a solution, until it no longer does. */
@Entity
@Table(name = "adoption")
@SuppressWarnings("UnusedVariable") // queries read them
class Adoption {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID entryId;

    private String organisationCode;

    /** Empty once it is over: one organisation uses a solution once at a time. */
    private @Nullable String openKey;

    /** Nothing where all of its columns are empty. */
    @Embedded
    private @Nullable AdoptionColumns says;

    private String adoptedBy;

    private Instant adoptedAt;

    private String changedBy;

    private Instant changedAt;

    private @Nullable LocalDate endedOn;

    protected Adoption() {}

    static Adoption begin(EntryId entry, OrganisationCode organisation, Actor person, Instant now) {
        Adoption adoption = new Adoption();
        adoption.id = UUID.randomUUID();
        adoption.entryId = entry.value();
        adoption.organisationCode = organisation.value();
        adoption.openKey = openKey(entry, organisation);
        adoption.adoptedBy = person.id().value();
        adoption.adoptedAt = now;
        adoption.touch(person, now);
        return adoption;
    }

    static String openKey(EntryId entry, OrganisationCode organisation) {
        return entry + " " + organisation;
    }

    void say(AdoptionContent content, Actor person, Instant now) {
        says = AdoptionColumns.of(content);
        touch(person, now);
    }

    void end(LocalDate day, Actor person, Instant now) {
        openKey = null;
        endedOn = day;
        touch(person, now);
    }

    private void touch(Actor person, Instant now) {
        changedBy = person.id().value();
        changedAt = now;
    }

    void mustBeAt(int readVersion) {
        if (version != readVersion) {
            throw new AdoptionChanged(organisation());
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    EntryId entry() {
        return new EntryId(entryId);
    }

    OrganisationCode organisation() {
        return new OrganisationCode(organisationCode);
    }

    AdoptionContent content() {
        return says == null ? AdoptionContent.NONE : says.content();
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
