package se.framsteg.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.framsteg.shell.Say.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.RecordPart;
import se.framsteg.records.AskedRecord;
import se.framsteg.records.Disclosure;
import se.framsteg.records.DisclosureRow;
import se.framsteg.records.Disclosures;
import se.framsteg.records.Verdict;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Json;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Dated;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;
import se.framsteg.shell.tenancy.Region;

/**
 * What is given out, as a package: an index, and a folder for each record with it as PDF and JSON and its files. What is masked
 * or kept back is in none of them, the index either: there stand only the kind, the day, and by what law. A moment would join it
 * with the list, and what the disclosure is called may say who asked: neither is in it. However often it is fetched it is the
 * same, dated by when the disclosure was finished. Its pictures are made plain afterwards, by {@link PlainPictures}.
 */
@Component
class DisclosurePackage {
    private final Disclosures disclosures;
    private final ReadingFolder folder;

    DisclosurePackage(Disclosures disclosures, ReadingFolder folder) {
        this.disclosures = disclosures;
        this.folder = folder;
    }

    /** One record as it is given out. @param pieces null where it is kept back */
    private record Given(
            DisclosureRow row,
            @Nullable AskedRecord record,
            @Nullable List<GivenPiece> pieces) {
        String text(int place) {
            return pieces == null ? "" : pieces.get(place).text();
        }
    }

    /** In the language in which it was looked through. */
    void write(Manager by, Region region, Disclosure disclosure, OutputStream out) {
        Frame.in(disclosure.lang(), () -> {
            try {
                everything(by, region, disclosure, out);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void everything(Manager by, Region region, Disclosure disclosure, OutputStream out) throws IOException {
        Instant at = Objects.requireNonNull(disclosure.finishedAt());
        var zip = new ZipOutputStream(out, UTF_8);
        var all = new ArrayList<Given>();
        for (DisclosureRow row : disclosures.rows(by, disclosure.id())) {
            AskedRecord record = disclosures.record(by, disclosure, row).orElse(null);
            if (record == null || row.verdict() == Verdict.REFUSED) {
                all.add(new Given(row, record, null));
            } else {
                List<GivenPiece> pieces = pieces(row, record);
                all.add(new Given(row, record, pieces));
                record(zip, at, region, row, record, pieces);
            }
        }
        add(zip, at, say("records.package.index") + ".xlsx", Dated.workbook(folder, index(region, all), at));
        zip.finish();
    }

    private static List<GivenPiece> pieces(DisclosureRow row, AskedRecord record) {
        var pieces = new ArrayList<GivenPiece>();
        for (int place = 0; place < record.pieces().size(); place++) {
            RecordPart part = record.pieces().get(place);
            pieces.add(
                    row.masked().contains(place)
                            ? GivenPiece.masked(part.label(), GroundWords.of(row))
                            : new GivenPiece(part.label(), part.text(), ""));
        }
        return pieces;
    }

    private static void record(
            ZipOutputStream zip,
            Instant at,
            Region region,
            DisclosureRow row,
            AskedRecord record,
            List<GivenPiece> pieces)
            throws IOException {
        String folder = "%02d/".formatted(row.position());
        var document = new RecordDocument(region, record.row().record(), row.position(), pieces);
        add(zip, at, folder + say("records.package.record") + ".pdf", Dated.pdf(Pdf.of(document), at));
        add(
                zip,
                at,
                folder + say("records.package.record") + ".json",
                Json.write(document.written()).getBytes(UTF_8));
        for (int place = 0; place < pieces.size(); place++) {
            RecordPart.File file = record.pieces().get(place).file();
            if (file != null && !row.masked().contains(place)) {
                add(
                        zip,
                        at,
                        folder + place + "-" + Download.plain(file.name()),
                        file.content().get());
            }
        }
    }

    private static byte[] index(Region region, List<Given> all) {
        var out = new ByteArrayOutputStream();
        String title = say("records.package.index.title");
        try (var book = Spreadsheet.to(out, title);
                var sheet = book.sheet(
                        title,
                        List.of(title + ", " + region.name(Say.lang())),
                        List.of(
                                new Column(say("records.package.place"), 8, Kind.WHOLE),
                                Column.text(say("records.column.kind"), 28),
                                new Column(say("records.column.day"), 12, Kind.DATE),
                                Column.text(say("records.column.case-number"), 22),
                                Column.text(say("records.column.who"), 34),
                                Column.text(say("records.column.matter"), 44),
                                Column.text(say("records.package.verdict"), 26),
                                Column.text(say("records.column.ground"), 50)))) {
            all.forEach(given -> sheet.row(
                    given.row().position(),
                    say(given.row().ref().kind()),
                    given.record() == null
                            ? null
                            : given.record()
                                    .row()
                                    .record()
                                    .at()
                                    .atZone(Say.STOCKHOLM)
                                    .toLocalDate(),
                    given.text(AskedRecord.CASE_NUMBER),
                    given.text(AskedRecord.WHO),
                    given.text(AskedRecord.MATTER),
                    given.record() == null
                            ? say("records.disclosure.gone")
                            : say(Objects.requireNonNull(given.row().verdict()).textKey()),
                    GroundWords.of(given.row())));
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, Instant at, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(Dated.entry(name, at));
        zip.write(bytes);
        zip.closeEntry();
    }
}
