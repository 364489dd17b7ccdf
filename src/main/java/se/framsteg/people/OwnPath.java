package se.framsteg.people;

import java.util.regex.Pattern;

/** Where somebody was going before they had to sign in: a page of ours, or nowhere. Never leads outside. */
public final class OwnPath {
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\p{L}\\p{N}/._~!$&'()*+,;=:@%?-]{0,1000}");
    private static final Pattern SIGNING = Pattern.compile("(/en)?/(signin|signout)([/?].*)?");

    private OwnPath() {}

    /** The text when it is an own path to come back to; else empty. */
    public static String or(String text, String otherwise) {
        boolean own = OWN.matcher(text).matches()
                && !SIGNING.matcher(text).matches()
                && !text.contains("//")
                && !text.contains("..");
        return own ? text : otherwise;
    }
}
