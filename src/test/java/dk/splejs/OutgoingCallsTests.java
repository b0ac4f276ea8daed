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
 * No address that a person writes is ever asked for: nothing of ours calls out at all, but for the mail server and the
 * database, which are configured.
 */
@AnalyzeClasses(packages = "dk.splejs", importOptions = ImportOption.DoNotIncludeTests.class)
class OutgoingCallsTests {

    @ArchTest
    static final ArchRule nothingOfOursCallsAnAddress = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.springframework.web.client..", "org.apache.http..", "okhttp3..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(URL.class, URLConnection.class, HttpURLConnection.class, Socket.class);
}
