package dk.splejs.demo;

import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Since;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.EditableEntry;
import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryEditing;
import dk.splejs.catalogue.EntryImports;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.ExternalId;
import dk.splejs.catalogue.ImportedEntry;
import dk.splejs.catalogue.Particulars;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.security.People;
import dk.splejs.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented solutions, described as their owners would. */
@Component
@Profile("demo")
class DemoSolutions {

    private static final String ELSEWHERE = "demo";
    private static final int DAYS_OF_A_YEAR = 365;

    private final EntryEditing editing;
    private final EntryImports imports;
    private final DemoPeople people;
    private final Clock clock;

    DemoSolutions(EntryEditing editing, EntryImports imports, DemoPeople people, Clock clock) {
        this.editing = editing;
        this.imports = imports;
        this.people = people;
        this.clock = clock;
    }

    /** How to get a solution that grew out of a proposal. */
    void describe(String slug) {
        people.as("coordinator", actor -> {
            EditableEntry entry = editing.read(actor, slug);
            EntryContent says = entry.content();
            editing.change(
                    actor,
                    slug,
                    entry.version(),
                    new EntryContent(says.texts(), particulars("1.1", 240L), says.classification(), says.state()));
            return actor;
        });
    }

    /** Kept up until last year. */
    String importInvoices() {
        return imported(
                "0751",
                1,
                Texts.danish(
                        "Fakturarobot",
                        "Læser fakturaer, holder dem op mod ordrer og kontoplan og viser kun det, der afviger.",
                        "Robotten henter fakturaer fra økonomisystemet, finder den ordre, de hører til, og foreslår kontering."),
                new Classification(
                        GovernanceLevel.LEVEL_1,
                        "00.32",
                        List.of("economy"),
                        List.of("RPA"),
                        List.of("Økonomisystem")));
    }

    /** Nobody has looked after it for years. */
    String importLetters() {
        return imported(
                "0461",
                4,
                Texts.danish(
                        "Breve til nye borgere",
                        "Sender velkomstbrev med de rette oplysninger til tilflyttere.",
                        "Robotten læser flyttelisten hver nat og vælger brev efter adresse og alder."),
                new Classification(
                        GovernanceLevel.SANDBOX, "23.05", List.of("administration"), List.of("RPA"), List.of()));
    }

    private String imported(String owner, int yearsAgo, Texts texts, Classification kind) {
        return people.as(
                "submitter." + owner,
                actor -> imports.save(
                                actor,
                                new ImportedEntry(
                                        new ExternalId(ELSEWHERE, texts.title()),
                                        new OrganisationCode(owner),
                                        new EntryContent(texts, particulars("3.2", 600L), kind, EntryState.CURRENT),
                                        clock.instant().minus(Duration.ofDays((long) yearsAgo * DAYS_OF_A_YEAR + 20)),
                                        null,
                                        null))
                        .value());
    }

    private static Particulars particulars(String version, Long hours) {
        return new Particulars(
                version,
                "MPL-2.0",
                List.of("https://git.example.org/faelles/" + version),
                "https://docs.example.org/faelles/",
                null,
                new EntryContact("Fælles postkasse", new EmailAddress("loesninger@" + People.DEMO_MAIL_DOMAIN)),
                hours,
                "Opfundet til demoen.");
    }

    /** How an organisation uses it; every other one says what it gains. */
    static AdoptionContent use(String code, String version, LocalDate since) {
        long number = Long.parseLong(code);
        boolean measured = number % 2 == 0;
        return new AdoptionContent(
                version,
                new Since(since, Since.Precision.MONTH),
                measured ? null : "Vi har tilføjet vores egne felter.",
                null,
                null,
                measured ? number / 2 : null,
                measured ? "Målt over tre måneder." : null,
                new EntryContact(null, new EmailAddress("kontakt." + code + "@" + People.DEMO_MAIL_DOMAIN)));
    }
}
