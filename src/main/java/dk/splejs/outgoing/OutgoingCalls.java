package dk.splejs.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Calls addresses that people wrote, as far as they may be called. */
@Service
public class OutgoingCalls {

    private static final int MOST_REDIRECTS = 3;

    private final AddressRules rules;
    private final HttpDoor door;

    OutgoingCalls(AddressRules rules, HttpDoor door) {
        this.rules = rules;
        this.door = door;
    }

    /**
     * Looks at an address without calling it. Whether its name leads to the open internet shows when it is called.
     *
     * @throws CallFailed with what is wrong with it
     */
    public void check(String address) {
        rules.check(address);
    }

    /**
     * Sends JSON to an address. A redirect is an answer like any other; what else is answered is not read.
     *
     * @return the code of the answer
     * @throws CallFailed when there was no answer
     */
    public int post(String address, Map<String, String> headers, byte[] json) {
        TargetAddress target = rules.check(address);
        HttpPost request = new HttpPost(target.uri());
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        return door.call(target, request, ClassicHttpResponse::getCode);
    }

    /**
     * Reads what is at an address, following three redirects at most, each checked as the first.
     *
     * @param most so many bytes
     * @throws CallFailed when there is nothing that was asked for
     */
    public byte[] get(String address, int most) {
        TargetAddress target = rules.check(address);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answer answer = door.call(target, request(target), response -> answer(response, most));
            if (answer.location() == null) {
                return answer.content().array();
            }
            target = next(target, answer.location());
        }
        throw new CallFailed(CallProblem.TOO_MANY_REDIRECTS);
    }

    private static HttpGet request(TargetAddress target) {
        HttpGet request = new HttpGet(target.uri());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        return request;
    }

    private TargetAddress next(TargetAddress from, String location) {
        TargetAddress next = rules.check(resolved(from.uri(), location));
        if (!from.mayLeadTo(next)) {
            throw new CallFailed(CallProblem.NOT_PUBLIC);
        }
        return next;
    }

    private static String resolved(URI from, String location) {
        try {
            return from.resolve(location).toString();
        } catch (IllegalArgumentException e) {
            throw new CallFailed(CallProblem.NOT_AN_ADDRESS);
        }
    }

    private static Answer answer(ClassicHttpResponse response, int most) throws IOException {
        int code = response.getCode();
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (code / 100 == 3 && location != null) {
            return new Answer(ByteBuffer.allocate(0), location.getValue());
        }
        if (code != HttpStatus.SC_OK) {
            throw new CallFailed(CallProblem.REFUSED, code);
        }
        return new Answer(ByteBuffer.wrap(content(response.getEntity(), most)), null);
    }

    private static byte[] content(@Nullable HttpEntity entity, int most) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        String encoding = entity.getContentEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new CallFailed(CallProblem.PACKED);
        }
        // Not closed here: that would read on to the end of what is sent
        InputStream stream = entity.getContent();
        byte[] content = stream.readNBytes(most + 1);
        if (content.length > most) {
            throw new CallFailed(CallProblem.TOO_LARGE);
        }
        return content;
    }

    private record Answer(ByteBuffer content, @Nullable String location) {}
}
