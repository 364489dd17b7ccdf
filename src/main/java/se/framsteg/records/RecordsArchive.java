package se.framsteg.records;

import static se.framsteg.shell.Say.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.RecordPart;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.Archive;
import se.framsteg.programmes.closing.ArchivePart;
import se.framsteg.programmes.closing.XmlText;
import se.framsteg.shell.documents.Csv;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.tenancy.Region;

/**
 * A programme's public records: their list, and each with all that it says and its files. Whole, since an archive keeps them so; of
 * very many records the newest.
 */
@Component
@Order(4)
class RecordsArchive implements ArchivePart {
    /** So many times are records read: a hundred thousand in all, of every programme and of none. */
    private static final int ROUNDS = 200;

    private final RecordList records;

    RecordsArchive(RecordList records) {
        this.records = records;
    }

    @Override
    public boolean hold(Manager by) {
        return records.holdWhole(by);
    }

    @Override
    public void into(Manager by, Region region, Programme programme, Archive archive) throws IOException {
        var list = new StringBuilder(Csv.row(List.of(
                "nummer",
                "slag",
                "riktning",
                "tid",
                "vem",
                "vad",
                "diarienummer",
                "eget_nummer",
                "markning",
                "lagrum")));
        var number = new AtomicInteger();
        boolean whole = records.each(by, RecordFilter.ALL, ROUNDS, row -> {
            if (isOf(programme, row.record())) {
                number.incrementAndGet();
                list.append(line(number.get(), row));
                add(by, number.get(), row, archive);
            }
        });
        if (!whole) {
            list.append(Csv.row(List.of(say("records.archive.more"), "", "", "", "", "", "", "", "", "")));
        }
        String what = say("records.archive.list", number.get());
        archive.add(
                "handlingar/forteckning.csv",
                "text/csv",
                whole ? what : what + " " + say("records.archive.more"),
                list.toString());
    }

    /** Where it is read says of which programme it is; what belongs to the region alone stays in the region's own list. */
    private static boolean isOf(Programme programme, PublicRecord record) {
        String page = "manage/" + programme.slug();
        return record.page().equals(page) || record.page().startsWith(page + "/");
    }

    private static String line(int number, ListedRecord row) {
        PublicRecord record = row.record();
        return Csv.row(List.of(
                number,
                say(record.kind()),
                say(record.way().textKey()),
                record.at().toString(),
                record.who(),
                record.matter(),
                row.entry().caseNumber(),
                record.number(),
                row.mark().name(),
                row.entry().ground()));
    }

    private void add(Manager by, int number, ListedRecord row, Archive archive) {
        try {
            record(by, number, row, archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(Manager by, int number, ListedRecord row, Archive archive) throws IOException {
        List<RecordPart> parts = records.parts(by, row.ref());
        String folder = "handlingar/%04d/".formatted(number);
        archive.add(
                folder + "handling.xml",
                "application/xml",
                say(row.record().kind()),
                out -> XmlText.to(out, "handling", xml -> {
                    xml.put("slag", say(row.record().kind()));
                    xml.put("tid", row.record().at());
                    xml.put("vem", row.record().who());
                    xml.put("vad", row.record().matter());
                    parts.forEach(
                            part -> xml.put("del", Map.of("rubrik", part.label()), within -> within.text(part.text())));
                }));
        int place = 0;
        for (RecordPart part : parts) {
            RecordPart.File file = part.file();
            if (file != null) {
                place++;
                byte[] content = file.content().get();
                archive.add(
                        folder + place + "-" + Download.plain(file.name()),
                        "application/octet-stream",
                        part.label(),
                        out -> out.write(content));
            }
        }
    }
}
