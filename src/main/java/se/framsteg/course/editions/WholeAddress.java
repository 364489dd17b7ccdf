package se.framsteg.course.editions;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses of other servers, as they stand in texts. */
public final class WholeAddress {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?<![a-z])[a-z]{2,20}://|www\\.)[^\\s\"'<>)\\]}]*[^\\s\"'<>)\\]},.;:]");

    private WholeAddress() {}

    /** What looks like an address, whole or not. */
    public static Stream<MatchResult> in(String text) {
        return ADDRESS.matcher(text).results();
    }

    /** Whether it is an address of a server with a name, that nobody on the way can read or change. */
    public static boolean is(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getUserInfo() == null
                    && uri.getHost() != null
                    && uri.getHost().matches("([a-z0-9-]+\\.)+[a-z]{2,}")
                    && address.chars().allMatch(sign -> sign > ' ' && sign < 127);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
