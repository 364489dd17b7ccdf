package se.framsteg.shell.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A letter that lies in the outbox, as it would have been sent. */
public record KeptLetter(
        UUID id, String recipientName, String recipientAddress, Instant createdAt, WrittenLetter written) {

    /** Its plain text, line by line, without the empty ones. */
    public List<String> lines() {
        return written.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
