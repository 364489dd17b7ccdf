package se.framsteg.shell.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How mail leaves: whether there is a server to send by, the address it is sent from, and the person who answers for
 * letters that no person in the system has written, such as those that sign in.
 */
@Component
public class MailSettings {
    private final String host;
    private final String from;
    private final Sender contact;
    private final String mode;

    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${framsteg.mail.from}") String from,
            @Value("${framsteg.mail.contact-name}") String contactName,
            @Value("${framsteg.mail.contact-address}") String contactAddress,
            @Value("${framsteg.mode:serve}") String mode) {
        this.host = host;
        this.from = from;
        this.contact = new Sender(contactName, contactAddress.isBlank() ? from : contactAddress);
        this.mode = mode;
    }

    public boolean sends() {
        return !host.isBlank();
    }

    /** Whether the outbox is a page: only on a machine where somebody tries the system out. */
    public boolean showsOutbox() {
        return mode.equals("demo") || mode.equals("dev");
    }

    /** The person who answers for what the system itself writes. */
    public Sender contact() {
        return contact;
    }

    String from() {
        return from;
    }
}
