package se.framsteg.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.Handed;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.workbook.ImportReport.Remark;
import se.framsteg.workbook.ImportReport.Weight;

/** The companies of a file for which it says another promoter than whom a manager has handed them to, who goes on with them. */
@Repository
class HandedRows {
    /** So many organisations of a file are known again at a time. */
    private static final int BATCH = 5000;

    private final JdbcClient jdbc;
    private final Participations participations;
    private final Organisations organisations;

    HandedRows(JdbcClient jdbc, Participations participations, Organisations organisations) {
        this.jdbc = jdbc;
        this.participations = participations;
        this.organisations = organisations;
    }

    private record Row(int org, @Nullable Integer promoter, String sheet, int rowNumber, String name) {}

    /** One remark for each, in the order of the file. Asked when the file has been compared. */
    List<Remark> remarks(Manager by, ProgrammeId programme, Register register) {
        Map<UUID, Handed> handed = participations.handed(by.region(), programme).stream()
                .collect(Collectors.toMap(Handed::organisation, Function.identity()));
        if (handed.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> places = places(by, handed, register);
        Map<Integer, UUID> ids =
                places.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        Map<UUID, OrganisationSummary> names = organisations.summaries(by.region(), promoters(handed));
        var remarks = new ArrayList<Remark>();
        for (Row row : rows(ids.keySet())) {
            Handed stands = handed.get(Objects.requireNonNull(ids.get(row.org())));
            Integer place = row.promoter();
            UUID said = place == null ? null : ids.get(place);
            boolean isAnother = place != null && said == null;
            if (stands != null && !isAnother && stands.stands(said)) {
                UUID promoter = stands.promoter();
                remarks.add(remark(row, promoter == null ? null : names.get(promoter)));
            }
        }
        return remarks;
    }

    private static Remark remark(Row row, @Nullable OrganisationSummary promoter) {
        return new Remark(
                Weight.NOTICE,
                row.sheet(),
                row.rowNumber(),
                null,
                null,
                row.name(),
                promoter == null ? "workbook.notice.handed.none" : "workbook.notice.handed",
                promoter == null ? List.of() : List.of(promoter.name()));
    }

    private static Set<UUID> promoters(Map<UUID, Handed> handed) {
        var ids = new HashSet<UUID>();
        for (Handed each : handed.values()) {
            UUID promoter = each.promoter();
            if (promoter != null) {
                ids.add(promoter);
            }
        }
        return ids;
    }

    /** Where in the register those stand that were handed over, and those they were taken from. */
    private Map<UUID, Integer> places(Manager by, Map<UUID, Handed> handed, Register register) {
        var sought = new HashSet<UUID>(handed.keySet());
        handed.values().forEach(each -> sought.addAll(each.before()));
        var places = new HashMap<UUID, Integer>();
        for (int from = 0; from < register.size(); from += BATCH) {
            var numbers = new ArrayList<OrganisationNumber>();
            for (int place = from; place < Math.min(from + BATCH, register.size()); place++) {
                numbers.add(register.number(place));
            }
            organisations.idsOf(by.region(), numbers).forEach((number, id) -> {
                if (sought.contains(id)) {
                    places.put(id, register.place(number));
                }
            });
        }
        return places;
    }

    private List<Row> rows(Set<Integer> orgs) {
        return jdbc.sql("""
                select org, (payload::jsonb ->> 'promoter')::int as promoter, sheet, row_number, name
                  from staged_row where kind = 'company' and org = any(:orgs)
                 order by seq
                """)
                .param("orgs", orgs.toArray(Integer[]::new))
                .query((row, _) -> new Row(
                        row.getInt("org"),
                        row.getObject("promoter", Integer.class),
                        row.getString("sheet"),
                        row.getInt("row_number"),
                        row.getString("name")))
                .list();
    }
}
