package se.framsteg.records.web;

import java.time.LocalDate;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/** The protocol of one night, on paper. */
public record ProtocolDocument(RetentionRunPage protocol) implements Page {
    @Override
    public String template() {
        return "records/web/protocolDocument";
    }

    public LocalDate day() {
        return protocol.run().ranAt().atZone(Say.STOCKHOLM).toLocalDate();
    }
}
