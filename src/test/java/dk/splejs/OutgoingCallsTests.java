package dk.splejs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;

/**
 * One module calls the addresses that people write, and looks at each before it does; nothing else of ours calls out, but for
 * the mail server and the database, which are configured.
 */
@AnalyzeClasses(packages = "dk.splejs", importOptions = ImportOption.DoNotIncludeTests.class)
class OutgoingCallsTests {

    @ArchTest
    static final ArchRule onlyTheModuleForItCallsAnAddress = noClasses()
            .that()
            .resideOutsideOfPackage("dk.splejs.outgoing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "org.springframework.web.client..",
                    "org.apache.http..",
                    "org.apache.hc..",
                    "okhttp3..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(URL.class, URLConnection.class, HttpURLConnection.class, Socket.class);

    /** The library looks a name up, checks it and connects to what it checked; a second way out would not. */
    @ArchTest
    static final ArchRule thatModuleHasOneWayOut = noClasses()
            .that()
            .resideInAPackage("dk.splejs.outgoing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.springframework.web.client..", "org.apache.http..", "okhttp3..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(URL.class, URLConnection.class, HttpURLConnection.class, Socket.class);
}
