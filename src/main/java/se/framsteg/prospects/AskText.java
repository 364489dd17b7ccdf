package se.framsteg.prospects;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.framsteg.shell.Lang;

/** A mail that a promoter sends from their own mailbox. */
public record AskText(Lang lang, String subject, String body) {
    /** The address that opens it in the promoter's own mail program, by RFC 6068. */
    public String mailto(String address) {
        return "mailto:%s?subject=%s&body=%s"
                .formatted(encoded(address).replace("%40", "@"), encoded(subject), encoded(body.replace("\n", "\r\n")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
