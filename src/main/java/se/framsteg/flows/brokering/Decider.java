package se.framsteg.flows.brokering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody who may say yes or no for a company about one flow of its own. */
public record Decider(UUID personId, String name, String address) {
    /** Where a colleague writes to ask them. */
    public String mail(String subject) {
        return "mailto:%s?subject=%s"
                .formatted(
                        address,
                        URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
