package se.framsteg.programmes.closing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.framsteg.shell.Say.say;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Targets;
import se.framsteg.shell.documents.Csv;
import se.framsteg.shell.tenancy.Region;

/** The programme itself: what it was, its rounds and targets, who took part, and what became of each part. */
@Repository
@Order(1)
class OwnArchive implements ArchivePart {
    private static final int HELD = 500;

    private static final String PARTS = """
            select o.number, o.name, o.municipality, p.role, p.status, c.name as round, p.size,
                   array_to_string(p.weeks_attended, ' ') as weeks, m.name as promoter
              from programmes.participation p
              join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
              left join programmes.cohort c on c.region_id = p.region_id and c.id = p.cohort_id
              left join organisations.pub_organisation m
                on m.region_id = p.region_id and m.id = coalesce(p.promoter_id, p.promoter_before)
             where p.region_id = :region and p.programme_id = :programme
             order by o.name collate "sv-x-icu", o.id
            """;

    private static final String CHANGES = """
            select o.number, o.name, h.happened_on, h.kind, h.reason, f.name as from_round, t.name as to_round, h.words
              from programmes.participation_change h
              join organisations.pub_organisation o on o.region_id = h.region_id and o.id = h.organisation_id
              left join programmes.cohort f on f.region_id = h.region_id and f.id = h.from_cohort
              left join programmes.cohort t on t.region_id = h.region_id and t.id = h.to_cohort
             where h.region_id = :region and h.programme_id = :programme
             order by h.at, h.id
            """;

    private final JdbcClient jdbc;
    private final Cohorts cohorts;
    private final Targets targets;
    private final ClosingRepository closings;

    OwnArchive(JdbcClient jdbc, Cohorts cohorts, Targets targets, ClosingRepository closings) {
        this.jdbc = jdbc;
        this.cohorts = cohorts;
        this.targets = targets;
        this.closings = closings;
    }

    @Override
    public void into(Manager by, Region region, Programme programme, Archive archive) throws IOException {
        archive.add(
                "program/program.xml",
                "application/xml",
                say("programmes.archive.programme"),
                out -> XmlText.to(out, "program", xml -> facts(xml, by, programme)));
        archive.add(
                "program/deltagare.csv",
                "text/csv",
                say("programmes.archive.parts"),
                out -> rows(
                        by,
                        programme,
                        PARTS,
                        List.of(
                                "organisationsnummer",
                                "namn",
                                "kommun",
                                "roll",
                                "status",
                                "omgang",
                                "storlek",
                                "veckor",
                                "framjare"),
                        out));
        archive.add(
                "program/handelser.csv",
                "text/csv",
                say("programmes.archive.changes"),
                out -> rows(
                        by,
                        programme,
                        CHANGES,
                        List.of(
                                "organisationsnummer",
                                "namn",
                                "dag",
                                "handelse",
                                "orsak",
                                "fran_omgang",
                                "till_omgang",
                                "ord"),
                        out));
    }

    private void facts(XmlText all, Manager by, Programme programme) {
        all.put("namn", programme.name());
        all.put("finansiar", programme.funder());
        all.put("syfte", programme.purpose());
        all.put("anmarkning", programme.remark());
        all.put("forsta-dag", programme.startsOn());
        all.put("sista-dag", programme.endsOn());
        all.put("veckor", programme.weeks());
        for (Cohort cohort : cohorts.of(by, programme.id())) {
            all.put("omgang", Map.of("namn", cohort.name()), round -> {
                if (cohort.seats() != null) {
                    round.put("platser", cohort.seats());
                }
                cohort.weeks()
                        .forEach(week -> round.put(
                                "vecka",
                                Map.of(
                                        "nummer", Integer.toString(week.number()),
                                        "fran", week.startsOn().toString(),
                                        "till", week.endsOn().toString()),
                                _ -> {}));
            });
        }
        targets.of(by, programme.id())
                .forEach(target -> all.put(
                        "mal",
                        Map.of(
                                "indikator", target.indicator(),
                                "varde", target.value().toPlainString(),
                                "satt", target.setAt().toString()),
                        xml -> xml.text(target.reason())));
        closings.history(by, programme.id())
                .forEach(closing -> all.put(
                        "avslut",
                        closing.reopenedAt() == null
                                ? Map.of("dag", closing.closedAt().toString())
                                : Map.of(
                                        "dag", closing.closedAt().toString(),
                                        "oppnat", closing.reopenedAt().toString()),
                        xml -> xml.text(closing.reason())));
    }

    /** Written as they are read, some hundred at a time. */
    private void rows(Manager by, Programme programme, String sql, List<String> heads, OutputStream out)
            throws IOException {
        out.write(Csv.row(heads).getBytes(UTF_8));
        try (Stream<String> lines = jdbc
                .sql(sql)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .withFetchSize(HELD)
                .query((row, _) -> {
                    var cells = new ArrayList<@Nullable Object>();
                    for (int column = 1; column <= heads.size(); column++) {
                        Object value = row.getObject(column);
                        cells.add(value instanceof Date || value instanceof Timestamp ? value.toString() : value);
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
