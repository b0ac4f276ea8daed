package dk.splejs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.shared.EmailAddress;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** How an entry is kept fresh, on whichever database. */
@Transactional
abstract class EntryLifeCases {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final Actor OWNER = Actors.submitter("0751");
    private static final ExternalId THEIRS = new ExternalId("os2autoproces", "4711");
    private static final Instant LONG_AGO = Instant.parse("2019-03-01T10:00:00Z");

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EntryEditing editing;

    @Autowired
    private EntryImports imports;

    @Autowired
    private EntityManager entities;

    @Test
    void anOwnersSubmitterChangesAllOfItAndTheHistoryTellsWhat() {
        String slug = published();
        EntryContent wanted = content("Ny titel", "2.0", null);

        editing.change(OWNER, slug, version(slug), wanted);
        forgetEverything();

        assertThat(editing.read(OWNER, slug).content()).isEqualTo(wanted);
        HistoryLine line = editing.history(OWNER, slug, 0).lines().get(0);
        assertThat(line.action()).isEqualTo(EntryAction.CHANGED);
        assertThat(line.organisation()).isEqualTo(new NamedOrganisation(AARHUS, "Aarhus"));
        assertThat(line.fields())
                .contains(new FieldChange("version", null, "2.0"), new FieldChange("title", "Byggesager", "Ny titel"))
                .contains(new FieldChange("contact", null, null))
                .noneMatch(change -> change.field().equals("remark"));
        Maintenance kept = read(OWNER, slug).maintenance();
        assertThat(kept.changedFor()).isEqualTo(new NamedOrganisation(AARHUS, "Aarhus"));
        assertThat(kept.changedAt()).isAfterOrEqualTo(kept.publishedAt());
    }

    @Test
    void theContactIsForMembers() {
        String slug = published();
        editing.change(OWNER, slug, version(slug), content("Byggesager", null, null));

        assertThat(read(null, slug).particulars().contact()).isNull();
        assertThat(read(Actors.actor("gone"), slug).particulars().contact()).isNull();
        assertThat(read(Actors.reviewer("0101"), slug).particulars().contact()).isNotNull();
    }

    @Test
    void whoReadAnOlderVersionIsToldSo() {
        String slug = published();
        int read = version(slug);
        editing.change(OWNER, slug, read, content("Først", null, null));

        assertThatExceptionOfType(EntryChanged.class)
                .isThrownBy(() -> editing.change(OWNER, slug, read, content("Sidst", null, null)));
    }

    @Test
    void nobodyElseChangesItAndItsOwnerDoesNotMoveItToAnotherLevel() {
        String slug = published();
        int read = version(slug);

        for (Actor other : List.of(Actors.submitter("0101"), Actors.reviewer("0751"), Actors.boardMember())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editing.read(other, slug));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> editing.change(OWNER, slug, read, content("Byggesager", null, GovernanceLevel.LEVEL_3)));
        editing.change(Actors.coordinator(), slug, read, content("Byggesager", null, GovernanceLevel.LEVEL_3));
        assertThat(read(null, slug).classification().level()).isEqualTo(GovernanceLevel.LEVEL_3);
    }

    @Test
    void whatIsTheSameChangesNothingAndAConfirmationIsNoChange() {
        String slug = published();
        EntryContent same = editing.read(OWNER, slug).content();

        editing.change(OWNER, slug, version(slug), same);
        assertThat(editing.history(OWNER, slug, 0).lines()).hasSize(1);
        editing.confirm(OWNER, slug);

        assertThat(editing.history(OWNER, slug, 0).lines())
                .extracting(HistoryLine::action)
                .containsExactly(EntryAction.CONFIRMED, EntryAction.PUBLISHED);
        assertThat(read(null, slug).maintenance().changedFor()).isNull();
    }

    @Test
    void anImportedEntryIsAsOldAsItIsWhereItComesFrom() {
        Slug slug = imports.save(OWNER, imported("Fra andet sted", "{\"x\": 1}"));

        CatalogueEntry entry = read(null, slug.value());
        assertThat(entry.changedAt()).isEqualTo(LONG_AGO);
        assertThat(entry.maintenance().years()).isGreaterThanOrEqualTo(7);
        assertThat(entry.imported()).isEqualTo(new ImportMark(THEIRS, "{\"x\": 1}"));
        assertThat(imports.find(THEIRS)).contains(slug);
    }

    @Test
    void theSameImportedAgainIsTheSameEntryAndChangesOnlyWhatIsNew() {
        Slug slug = imports.save(OWNER, imported("Fra andet sted", null));
        int lines = editing.history(OWNER, slug.value(), 0).lines().size();

        assertThat(imports.save(OWNER, imported("Fra andet sted", null))).isEqualTo(slug);
        assertThat(editing.history(OWNER, slug.value(), 0).lines()).hasSize(lines);
        assertThat(imports.save(OWNER, imported("Nyt navn", "{}"))).isEqualTo(slug);
        forgetEverything();

        assertThat(read(null, slug.value()).texts().title()).isEqualTo("Nyt navn");
        assertThat(editing.history(OWNER, slug.value(), 0).lines()).hasSize(lines + 1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> imports.save(Actors.submitter("0101"), imported("Kapret", null)));
    }

    private static ImportedEntry imported(String title, @Nullable String otherKeys) {
        return new ImportedEntry(THEIRS, AARHUS, content(title, "1.0", null), LONG_AGO, otherKeys, null);
    }

    private static EntryContent content(String title, @Nullable String version, @Nullable GovernanceLevel level) {
        return new EntryContent(
                Texts.danish(title, "Kort", "Lang"),
                new Particulars(
                        version,
                        "EUPL-1.2",
                        List.of("https://git.example/a"),
                        "https://docs.example/",
                        "Leverandør A/S",
                        new EntryContact(null, new EmailAddress("os2@aarhus.example")),
                        120L,
                        null),
                new Classification(level, "27.36", List.of("social"), List.of("Java"), List.of("SBSYS", "KMD")),
                EntryState.CURRENT);
    }

    private String published() {
        return catalogue
                .publish(NewEntry.current(
                        Texts.danish("Byggesager", "Kort", ""),
                        new Source(AARHUS, null, "MPL-2.0", List.of(), null),
                        Classification.level(null),
                        null))
                .value();
    }

    private int version(String slug) {
        return editing.read(OWNER, slug).version();
    }

    private CatalogueEntry read(@Nullable Actor reader, String slug) {
        return catalogue.read(reader, slug);
    }

    private void forgetEverything() {
        entities.flush();
        entities.clear();
    }
}
