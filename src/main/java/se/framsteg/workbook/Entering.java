package se.framsteg.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;

/** Enters the organisations of a file that are new or changed, and their part in the programme. */
@Component
class Entering {
    private static final int BATCH = 5000;

    private final Organisations organisations;
    private final Participations participations;
    private final StagedRows staged;

    Entering(Organisations organisations, Participations participations, StagedRows staged) {
        this.organisations = organisations;
        this.participations = participations;
        this.staged = staged;
    }

    /** Organisations first, so that every row knows its own by id. */
    void organisations(Manager by, Register register) {
        for (RowKind kind : List.of(RowKind.PROMOTER, RowKind.COMPANY)) {
            staged.eachChanged(kind, rows -> enter(by, register, rows));
        }
        know(by, register);
        try (var table = staged.fill("staged_organisation")) {
            for (int place = 0; place < register.size(); place++) {
                table.number(place).uuid(register.id(place)).end();
            }
            table.finish();
        }
        staged.measureOrganisations();
    }

    void parts(Manager by, ProgrammeId programme, Register register) {
        staged.eachChanged(
                RowKind.PROMOTER,
                rows -> participations.enterPromoters(
                        by,
                        programme,
                        rows.stream().map(row -> id(register, row.org())).toList()));
        staged.eachChanged(
                RowKind.COMPANY,
                rows -> participations.enter(
                        by,
                        programme,
                        rows.stream().map(row -> part(register, row)).toList()));
        participations.remove(by, programme, staged.goneOrganisations(RowKind.COMPANY));
        participations.removePromoters(by, programme, staged.goneOrganisations(RowKind.PROMOTER));
    }

    private void enter(Manager by, Register register, List<StagedRow> rows) {
        Map<OrganisationNumber, OrganisationEntry> entries = new HashMap<>();
        for (StagedRow row : rows) {
            var facts = facts(row);
            var number = register.number(row.org());
            entries.put(
                    number,
                    new OrganisationEntry(
                            number,
                            facts.name(),
                            facts.municipality(),
                            facts.industry(),
                            facts.employees(),
                            facts.turnoverKsek()));
        }
        organisations.enter(by.region(), entries.values()).forEach(register::know);
    }

    /** Those whose own row is as it was, or who stand only in other sheets. */
    private void know(Manager by, Register register) {
        var unknown = new ArrayList<OrganisationNumber>();
        for (int place = 0; place < register.size(); place++) {
            if (register.id(place) == null) {
                unknown.add(register.number(place));
            }
            if (unknown.size() == BATCH || place == register.size() - 1) {
                organisations.idsOf(by.region(), unknown).forEach(register::know);
                unknown.clear();
            }
        }
    }

    private static ParticipationEntry part(Register register, StagedRow row) {
        var facts = facts(row);
        Integer promoter = facts.promoter();
        return new ParticipationEntry(
                Ids.next(),
                id(register, row.org()),
                Objects.requireNonNull(row.role()),
                Objects.requireNonNull(row.code()),
                facts.cohort(),
                promoter == null ? null : id(register, promoter),
                row.weeks(),
                Objects.requireNonNull(row.size()));
    }

    private static CompanyFacts facts(StagedRow row) {
        return Json.read(Objects.requireNonNull(row.payload()), CompanyFacts.class);
    }

    private static UUID id(Register register, int place) {
        return Objects.requireNonNull(register.id(place), "An organisation of the file that was not entered");
    }
}
