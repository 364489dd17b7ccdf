package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.util.List;
import se.framsteg.people.PublicRecord;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** One record as it is given out, on paper. */
public record RecordDocument(
        Region region, PublicRecord record, String caseNumber, int position, List<GivenPiece> pieces) implements Page {
    /** The same for a machine. */
    record Written(String kind, String way, Instant at, String caseNumber, String number, List<GivenPiece> pieces) {}

    @Override
    public String template() {
        return "records/web/recordDocument";
    }

    Written written() {
        return new Written(
                say(record.kind()), say(record.way().textKey()), record.at(), caseNumber, record.number(), pieces);
    }
}
