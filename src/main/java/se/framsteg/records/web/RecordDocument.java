package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.people.PublicRecord;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** One record as it is given out, on paper. */
public record RecordDocument(Region region, PublicRecord record, int position, List<GivenPiece> pieces)
        implements Page {
    /** The same for a machine. */
    record Written(String kind, String way, LocalDate day, List<GivenPiece> pieces) {}

    @Override
    public String template() {
        return "records/web/recordDocument";
    }

    Written written() {
        return new Written(say(record.kind()), say(record.way().textKey()), day(), pieces);
    }

    /** The day alone: a moment is no other record's, so it would tell in the list which one this is. */
    public LocalDate day() {
        return record.at().atZone(Say.STOCKHOLM).toLocalDate();
    }
}
