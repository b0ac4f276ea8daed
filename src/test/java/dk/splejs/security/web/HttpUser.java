package dk.splejs.security.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser that keeps cookies and follows no redirects by itself. */
public final class HttpUser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String WEBAPP_TOKEN = "XSRF-TOKEN";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String server;

    public HttpUser(int port) {
        this.server = "http://localhost:" + port;
    }

    /** Logs in through the form, as a person does. */
    public HttpResponse<String> logIn(String userName, String password) {
        String token = formToken(get("/log-ind"));
        return post("/log-ind", Map.of("username", userName, "password", password, "_csrf", token));
    }

    /** Headers are name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().header("Accept", "text/html,*/*;q=0.5"));
    }

    public HttpResponse<String> getJson(String path, String... headers) {
        return send(request(path, headers).GET().header("Accept", "application/json"));
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** A file through a form that says {@code enctype="multipart/form-data"}, one byte a character. */
    public HttpResponse<String> postFile(String path, Map<String, String> form, String name, byte[] content) {
        String boundary = "a-file-comes-here";
        StringBuilder head = new StringBuilder();
        form.forEach((field, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, field, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"%s\"\r\n"
                        .formatted(boundary, name))
                .append("Content-Type: text/html\r\n\r\n");
        byte[] end = "\r\n--%s--\r\n".formatted(boundary).getBytes(UTF_8);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(
                        List.of(head.toString().getBytes(UTF_8), content, end))));
    }

    public HttpResponse<String> postJson(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Any method; a body is JSON. */
    public HttpResponse<String> call(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.BodyPublisher content =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request = request(path, headers).method(method, content);
        boolean typed = body == null || List.of(headers).contains("Content-Type");
        return send(typed ? request : request.header("Content-Type", "application/json"));
    }

    /** The same with the token of the engine's web applications. */
    public HttpResponse<String> callWebapp(String method, String path, @Nullable String body) {
        return call(method, path, body, "X-XSRF-TOKEN", String.valueOf(cookie(WEBAPP_TOKEN)));
    }

    /** A write to the engine's web applications, with the token that their cookie holds. */
    public HttpResponse<String> postToWebapp(String path, String body) {
        return postJson(path, body, "X-XSRF-TOKEN", String.valueOf(cookie(WEBAPP_TOKEN)));
    }

    public @Nullable String cookie(String name) {
        List<HttpCookie> held = new ArrayList<>(cookies.getCookieStore().getCookies());
        return held.stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    public static String formToken(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("No form on " + page.uri() + ", status " + page.statusCode());
        }
        return token.group(1);
    }

    public static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
