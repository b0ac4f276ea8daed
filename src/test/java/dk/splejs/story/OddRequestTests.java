package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.proposal.TestFiles;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.RawHttp;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.TestPeople;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Requests that no browser makes by itself: nobody gets anywhere by them, and nobody is told anything of the inside. */
@RunningSplejs
@Import(RunningJourney.class)
class OddRequestTests {

    private static final List<String> WAYS_OUT = List.of(
            "..",
            "../..",
            "../../etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "%2e%2e/%2e%2e",
            "%252e%252e%252fetc%252fpasswd",
            "..\\..\\windows",
            "..%5c..%5cwindows",
            "..;/..;/sikkerhedslog",
            ";jsessionid=1",
            "a;b=c",
            "%3bx",
            "%00",
            "a%00.pdf",
            "%c0%ae%c0%ae/",
            "%e0%80%af",
            "....//",
            "//evil.example",
            "%0d%0aX-Injected:%20ja",
            "%0aX-Injected:%20ja",
            "\u00e5\u00e6",
            "'",
            "%22",
            "<script>",
            "%3Cscript%3E",
            "${7*7}",
            "%24%7B7*7%7D",
            "%",
            "%zz",
            "x".repeat(2_000));

    private static final Pattern INSIDE = Pattern.compile(
            "root:x:|Exception|\\bat (java|org|dk)\\.|Apache Tomcat|org\\.(springframework|camunda|hibernate)|SELECT ");

    /** Said by the container of an encoding that it does not know. */
    private static final int NOT_IMPLEMENTED = 501;

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private RawHttp raw;

    @BeforeEach
    void somebodyIsKnown() {
        people.enrol();
        raw = new RawHttp(port);
    }

    @Test
    void noNameInAnAddressLeadsOutOfIt() {
        Set<String> addresses = named();
        String session = session("coordinator");
        int cases = 0;
        for (String address : addresses) {
            for (String way : WAYS_OUT) {
                String target = address.replaceFirst("\\{[^}]+}", Matcher.quoteReplacement(way))
                        .replaceAll("\\{[^}]+}", "1-1");
                RawHttp.Answer answer = raw.get(target, session, "Accept: text/html");
                cases++;
                assertThat(answer.status()).as(target).isIn(302, 400, 404, 405, 406);
                assertThat(answer.header("X-Injected")).as(target).isEmpty();
                assertThat(answer.header("Location"))
                        .as(target)
                        .allMatch(location -> location.matches("/($|[^/\\\\].*)") && !location.contains("evil"));
                tellsNothing(target, answer);
            }
        }
        System.out.printf("Odd paths: %d addresses × %d = %d cases%n", addresses.size(), WAYS_OUT.size(), cases);
        assertThat(addresses).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE",
                "TRACK",
                "CONNECT",
                "PROPFIND",
                "FOO",
                "PUT",
                "DELETE",
                "PATCH",
                "get",
                "G\u00c6T",
                "GET,POST"
            })
    void aMethodThatNobodyUsesIsRefusedWithoutWords(String method) {
        for (String address : List.of("/", "/katalog", "/forslag/nyt", "/api/v1/catalogue", "/camunda/app/tasklist/")) {
            RawHttp.Answer answer = raw.send(
                    method + " " + address + " HTTP/1.1", "", "X-Secret: kanariefugl", "Cookie: a=kanariefugl");

            assertThat(answer.status()).as(method + " " + address).isIn(302, 400, 401, 403, 404, 405, 501);
            assertThat(answer.body()).doesNotContain("kanariefugl");
            tellsNothing(method + " " + address, answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/cost-splits, Accept: */*, 405",
        "GET, /api/v1/catalogue, Accept: text/csv, 406",
        "POST, /api/v1/cost-splits, Content-Type: text/plain, 415",
        "POST, /api/v1/proposals, Content-Type: application/json, 401",
        "GET, /api/v1/nothing-here, Accept: text/html, 404"
    })
    void aProgramIsToldAsAProblemWhatCannotBeDone(String method, String address, String header, int status) {
        RawHttp.Answer answer = raw.send(method + " " + address + " HTTP/1.1", "{}", header, "Content-Length: 2");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/katalog", "/log-ind", "/api/v1/catalogue", "/forslag/F-1999-0001", "/forslag"})
    void askingForTheHeadAloneIsAnsweredAlikeWithoutABody(String address) {
        RawHttp.Answer whole = raw.get(address, "Accept: text/html");
        RawHttp.Answer head = raw.send("HEAD " + address + " HTTP/1.1", "", "Accept: text/html");

        assertThat(head.status()).isEqualTo(whole.status());
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Security-Policy")).isEqualTo(whole.header("Content-Security-Policy"));
        assertThat(head.header("Content-Type")).isEqualTo(whole.header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: text/nonsense",
                "Accept: ../../etc/passwd",
                "Accept-Language: <script>alert(1)</script>",
                "Accept-Language: \u0000",
                "Accept-Charset: nonsense",
                "Accept-Encoding: nonsense;q=9",
                "Content-Type: text/html; charset=utf-7",
                "Content-Type: nonsense",
                "Content-Type: multipart/form-data",
                "Content-Type: multipart/form-data; boundary=",
                "Range: bytes=0-18446744073709551615",
                "If-Modified-Since: i går",
                "If-None-Match: \"",
                "Cookie: JSESSIONID=../../../etc/passwd; sprog=%s%s%s%n",
                "Cookie: =; ;;; a",
                "Authorization: Basic !!!!",
                "Authorization: Bearer x",
                "Authorization: Basic ",
                "Transfer-Encoding: nonsense",
                "Expect: a miracle",
                "Upgrade: h2c",
                "X-Empty:"
            })
    void aHeaderThatMakesNoSenseDoesNoHarm(String header) {
        for (String address :
                List.of("/", "/katalog", "/api/v1/catalogue", "/forslag/F-1999-0001", "/assets/splejs.css")) {
            RawHttp.Answer answer = raw.get(address, header);
            assertThat(answer.status())
                    .as("%s at %s", header, address)
                    .matches(status -> status < 500 || status == NOT_IMPLEMENTED);
            tellsNothing(header + " at " + address, answer);
        }
        assertThat(raw.get("/").status()).isEqualTo(200);
    }

    @Test
    void aHeaderThatSaysWhereWeAreIsNotBelieved() {
        for (String address : List.of("/", "/opgaver", "/katalog", "/forslag", "/forslag/F-1999-0001", "/log-ind")) {
            RawHttp.Answer answer = raw.get(
                    address,
                    "Host: evil.example",
                    "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Prefix: //evil.example",
                    "X-Forwarded-For: 203.0.113.7",
                    "Forwarded: host=evil.example;proto=https",
                    "X-Original-URL: /sikkerhedslog",
                    "X-Rewrite-URL: /sikkerhedslog",
                    "X-Host: evil.example",
                    "Referer: https://evil.example/",
                    "Origin: https://evil.example");

            assertThat(answer.status()).as(address).isLessThan(500);
            assertThat(answer.body()).as(address).doesNotContain("evil.example", "Sikkerhedslog");
            assertThat(answer.headers()).as(address).noneMatch(line -> line.contains("evil.example"));
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example/",
                "/%5cevil.example/",
                "/%2fevil.example/",
                "/%2f%2fevil.example",
                "http://evil.example/opgaver",
                "https:evil.example",
                "/opgaver?next=//evil.example",
                "/opgaver?//evil.example",
                "/opgaver/..//evil.example",
                "/.evil.example",
                "/;@evil.example/",
                "/@evil.example"
            })
    void theLogInLeadsNowhereElse(String target) {
        RawHttp.Answer asked = raw.get(target, "Accept: text/html");
        assertThat(asked.status()).isIn(302, 400, 404);
        assertThat(asked.header("Location")).allMatch("/log-ind"::equals);

        HttpUser user = new HttpUser(port);
        user.get("/opgaver?next=//evil.example&returnTo=https://evil.example");
        String token = HttpUser.formToken(user.get("/log-ind?next=//evil.example"));
        HttpResponse<String> in = user.post(
                "/log-ind?continue=//evil.example",
                Map.of(
                        "username", "reviewer.0101",
                        "password", TestPeople.PASSWORD,
                        "_csrf", token,
                        "spring-security-redirect", "//evil.example",
                        "next", target,
                        "url", target,
                        "targetUrl", target));
        assertThat(HttpUser.location(in)).startsWith("/opgaver?next=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%0d%0aX-Injected: ja.pdf",
                "a\\\"; filename=b.html.pdf",
                "..%2f..%2fa.pdf",
                "..\\\\..\\\\a.pdf",
                "con.pdf",
                "a;b.pdf",
                "\u202efdp.exe.pdf",
                "a'*=UTF-8''b.pdf",
                "   .pdf",
                "<img src=x onerror=alert(1)>.pdf"
            })
    void theNameOfAFileIsANameAndNothingElse(String name) {
        HttpUser ida = new HttpUser(port);
        ida.logIn("submitter.0751", TestPeople.PASSWORD);
        HttpResponse<String> saved = ida.post(
                "/forslag/nyt",
                Map.of("title", "Filnavne", "_action", "files", "_csrf", HttpUser.formToken(ida.get("/forslag/nyt"))));
        String files = HttpUser.location(saved);
        Map<String, String> token = Map.of("_csrf", HttpUser.formToken(ida.get(files)));

        HttpResponse<String> added = ida.postFile(files, token, name, TestFiles.pdf());
        assertThat(added.statusCode()).isIn(302, 422);
        String page = ida.get(files).body();
        assertThat(page).doesNotContain("<img src=x", "\u202e");
        Matcher file = Pattern.compile("href=\"(" + files + "/[0-9a-f-]{36})\"").matcher(page);
        if (file.find()) {
            HttpResponse<String> got = ida.get(file.group(1));
            assertThat(got.headers().firstValue("X-Injected")).isEmpty();
            assertThat(got.headers().allValues("Content-Disposition"))
                    .singleElement()
                    .asString()
                    .matches("attachment; filename=\"[^\"]*\"(; filename\\*=[^;\"]*)?");
        }
        String draft = files.replace("/bilag", "/slet");
        String version = ida.get(draft).body().replaceAll("(?s).*name=\"_version\" value=\"([0-9]+)\".*", "$1");
        ida.post(draft, Map.of("_version", version, "_csrf", token.get("_csrf")));
    }

    private String session(String account) {
        HttpUser user = new HttpUser(port);
        user.logIn(account, TestPeople.PASSWORD);
        return "Cookie: JSESSIONID=" + user.cookie("JSESSIONID");
    }

    /** Every address of ours that names something and is read. */
    private Set<String> named() {
        Set<String> addresses = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                mapping.getPathPatternsCondition().getPatternValues().stream()
                        .filter(pattern -> pattern.contains("{"))
                        .map(pattern -> pattern.replaceAll(":[^/]*}(?=[./]|$)", "}"))
                        .forEach(addresses::add);
            }
        });
        return addresses;
    }

    private static void tellsNothing(String what, RawHttp.Answer answer) {
        assertThat(INSIDE.matcher(answer.body()).find())
                .as("%s answered %s", what, answer)
                .isFalse();
    }
}
