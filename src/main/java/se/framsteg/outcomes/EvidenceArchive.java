package se.framsteg.outcomes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.framsteg.shell.Say.say;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.Archive;
import se.framsteg.programmes.closing.ArchivePart;
import se.framsteg.shell.documents.Csv;
import se.framsteg.shell.tenancy.Region;

/** All evidence of a programme, also what has been replaced or taken back, with the reasons of corrections. */
@Repository
@Order(3)
class EvidenceArchive implements ArchivePart {
    private static final int HELD = 500;

    private static final List<String> HEADS = List.of(
            "id",
            "organisationsnummer",
            "namn",
            "roll",
            "slag",
            "vad",
            "kod",
            "detalj",
            "tal",
            "ar",
            "matning",
            "dag",
            "dagen_ar_kand",
            "noterat",
            "hur",
            "kalla",
            "styrka",
            "ersatter",
            "borttaget",
            "rattat_for_att");

    private final JdbcClient jdbc;

    EvidenceArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void into(Manager by, Region region, Programme programme, Archive archive) throws IOException {
        archive.add(
                "siffror/underlag.csv", "text/csv", say("outcomes.archive.evidence"), out -> rows(by, programme, out));
    }

    private void rows(Manager by, Programme programme, OutputStream out) throws IOException {
        out.write(Csv.row(HEADS).getBytes(UTF_8));
        try (Stream<String> lines = jdbc
                .sql("""
                select e.id::text, o.number, o.name, e.role, e.kind, e.subject::text, e.code, e.detail, e.number, e.year_asked,
                       e.wave, e.happened_on::text, e.day_known::text, e.recorded_at::text, e.given, e.source_label, e.level,
                       e.replaces::text, e.withdrawn::text, c.reason
                  from outcomes.evidence e
                  join organisations.pub_organisation o on o.region_id = e.region_id and o.id = e.organisation_id
                  left join outcomes.correction c on c.region_id = e.region_id and c.evidence_id = e.id
                 where e.region_id = :region and e.programme_id = :programme
                 order by e.organisation_id, e.recorded_at, e.id
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .withFetchSize(HELD)
                .query((row, _) -> {
                    var cells = new ArrayList<@Nullable Object>();
                    for (int column = 1; column <= HEADS.size(); column++) {
                        cells.add(row.getObject(column));
                    }
                    return Csv.row(cells);
                })
                .stream()) {
            lines.forEach(line -> write(out, line));
        }
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write(line.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
