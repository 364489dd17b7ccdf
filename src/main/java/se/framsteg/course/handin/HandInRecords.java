package se.framsteg.course.handin;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.Editions;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Attachments;
import se.framsteg.course.work.Reading;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.PublicRecord.Way;
import se.framsteg.people.RecordPart;
import se.framsteg.people.RecordReader;

/**
 * What companies have handed in, as public records: the copy that the region received, under the number that the company was
 * given, with what the coach answered. A company's own work, of which it is a copy, is none.
 */
@Repository
@Transactional(readOnly = true)
class HandInRecords extends RecordReader {
    private static final String KIND = "course.record.hand-in";

    private static final String SELECT = """
            select h.id, h.handed_in_at, h.organisation_id, o.name as company, h.edition, h.worksheet,
                   h.year || '-' || h.number as registered, a.slug as programme
              from course.hand_in h
              join organisations.pub_organisation o on o.region_id = h.region_id and o.id = h.organisation_id
              join programmes.pub_programme_address a on a.region_id = h.region_id and a.id = h.programme_id
             where h.region_id = :region and %s
            """;

    private final HandInRepository handIns;
    private final Readings readings;
    private final Editions editions;
    private final Attachments attachments;

    HandInRecords(
            JdbcClient jdbc, HandInRepository handIns, Readings readings, Editions editions, Attachments attachments) {
        super(jdbc, new Query(KIND, true, SELECT, "h.handed_in_at", "h.id"));
        this.handIns = handIns;
        this.readings = readings;
        this.editions = editions;
        this.attachments = attachments;
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("handed_in_at").toInstant(),
                Way.IN,
                row.getString("company"),
                title(by, row.getString("edition"), row.getString("worksheet")),
                row.getString("registered"),
                "manage/%s/companies/%s".formatted(row.getString("programme"), row.getString("organisation_id")));
    }

    private String title(Manager by, String edition, String worksheet) {
        return editions.find(by.region(), edition)
                .worksheet(worksheet)
                .map(sheet -> sheet.title().in(lang()))
                .orElse(worksheet);
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        return handIns.find(by, id).map(each -> parts(by, each)).orElse(List.of());
    }

    private List<RecordPart> parts(Manager by, HandIn handIn) {
        var parts = new ArrayList<RecordPart>();
        parts.add(RecordPart.of(say("course.record.by"), handIn.by()));
        editions.find(by.region(), handIn.edition())
                .worksheet(handIn.worksheet())
                .ifPresent(sheet -> answers(by, handIn, sheet, parts));
        if (!handIn.isOpen() && !handIn.verdict().isEmpty()) {
            parts.add(RecordPart.of(say("course.record.verdict"), handIn.verdict()));
        }
        return parts;
    }

    private void answers(Manager by, HandIn handIn, Worksheet sheet, List<RecordPart> parts) {
        Reading reading = readings.of(sheet, handIn);
        reading.once().forEach(line -> parts.add(RecordPart.of(line.label(), line.answer())));
        reading.parts().forEach(table -> rows(table, parts));
        Map<UUID, String> hashes = attachments.hashes(by, handIn.id());
        reading.files().forEach(file -> parts.add(file(by, handIn, file, hashes.get(file.id()))));
    }

    /** By number, since what a row is called is typed: that is a piece too, where it is not among the answers. */
    private static void rows(Reading.Part table, List<RecordPart> parts) {
        for (int number = 1; number <= table.rows().size(); number++) {
            Reading.Row row = table.rows().get(number - 1);
            String which = say("course.record.row", table.title(), number);
            if (!row.title().isEmpty()
                    && row.lines().stream().noneMatch(line -> line.answer().equals(row.title()))) {
                parts.add(RecordPart.of(which, row.title()));
            }
            row.lines().forEach(line -> parts.add(RecordPart.of(which + ": " + line.label(), line.answer())));
        }
    }

    private RecordPart file(Manager by, HandIn handIn, Attachment file, @Nullable String hash) {
        String label = say("course.record.file");
        return hash == null
                ? RecordPart.of(label, say("course.record.file.gone", file.name()))
                : RecordPart.file(
                        label,
                        file.name(),
                        hash,
                        () -> attachments.content(by, handIn.id(), file.id()).orElseThrow());
    }
}
