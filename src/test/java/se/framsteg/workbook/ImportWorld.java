package se.framsteg.workbook;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Corrected;
import se.framsteg.outcomes.Corrections;
import se.framsteg.outcomes.EvidenceId;
import se.framsteg.outcomes.Publications;
import se.framsteg.outcomes.Recount;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.closing.Closings;
import se.framsteg.programmes.participation.PromoterChanges;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.voices.Comment;
import se.framsteg.voices.Comments;
import se.framsteg.voices.Voices;

/** Imports small workbooks into a region and looks at what came of it. */
class ImportWorld {
    private final Imports imports;
    private final ImportRuns runs;
    private final Programmes programmes;
    private final RegionDirectory regions;
    private final Voices voices;
    private final Comments comments;
    private final Corrections corrections;
    private final Publications publications;
    private final Closings closings;
    private final Organisations organisations;
    private final PromoterChanges promoters;
    private final Recount recount;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    ImportWorld(ApplicationContext house) {
        imports = house.getBean(Imports.class);
        runs = house.getBean(ImportRuns.class);
        programmes = house.getBean(Programmes.class);
        regions = house.getBean(RegionDirectory.class);
        voices = house.getBean(Voices.class);
        comments = house.getBean(Comments.class);
        corrections = house.getBean(Corrections.class);
        publications = house.getBean(Publications.class);
        closings = house.getBean(Closings.class);
        organisations = house.getBean(Organisations.class);
        promoters = house.getBean(PromoterChanges.class);
        recount = new Recount(house);
        jdbc = house.getBean(JdbcClient.class);
        transactions = house.getBean(TransactionTemplate.class);
    }

    Manager manager() {
        return Manager.operator(regions.find("jonkoping").orElseThrow().id());
    }

    Manager elsewhere() {
        return Manager.operator(regions.find("kalmar").orElseThrow().id());
    }

    ImportReport importing(RowSource file) {
        return imports.run(manager(), "fil.xlsx", new byte[32], file, false, ImportProgress.SILENT);
    }

    ImportReport importing(RowSource file, ImportProgress progress) {
        return imports.run(manager(), "fil.xlsx", new byte[32], file, false, progress);
    }

    ImportReport importingTheRest(RowSource file) {
        return imports.run(manager(), "fil.xlsx", new byte[32], file, true, ImportProgress.SILENT);
    }

    ImportReport checking(RowSource file) {
        return imports.check(manager(), file, false, ImportProgress.SILENT);
    }

    /** A manager gives a company to a promoter, or to nobody. */
    void hand(String slug, OrganisationNumber company, @Nullable OrganisationNumber to) {
        Tenancy.within(
                manager().region(),
                () -> transactions.executeWithoutResult(_ -> {
                    var ids = organisations.idsOf(
                            manager().region(), to == null ? List.of(company) : List.of(company, to));
                    promoters.hand(
                            manager(),
                            programmes.find(manager(), slug).orElseThrow().id(),
                            Objects.requireNonNull(ids.get(company)),
                            to == null ? null : ids.get(to),
                            "");
                }));
    }

    void close(String slug) {
        Programme programme = programme(slug);
        Tenancy.within(
                manager().region(),
                () -> transactions.execute(_ -> {
                    publications.publish(manager(), programme);
                    closings.close(manager(), regions.find("jonkoping").orElseThrow(), programme);
                    return true;
                }));
    }

    ImportState stateOfOneThatNobodyWorksAt() {
        return Tenancy.within(manager().region(), () -> {
            ImportId run = transactions.execute(
                    _ -> runs.begin(manager(), "fil.xlsx", new byte[32], ImportState.IMPORTING, false));
            return transactions.execute(
                    _ -> runs.find(manager(), run).orElseThrow().state());
        });
    }

    Optional<String> fileOf(Manager by, UUID source) {
        return Tenancy.within(by.region(), () -> transactions.execute(_ -> runs.nameOf(by, source)));
    }

    Programme programme(String slug) {
        return Tenancy.within(
                manager().region(), () -> programmes.find(manager(), slug).orElseThrow());
    }

    SortedMap<String, Long> totals(String slug) {
        return recount.kept(manager(), programme(slug));
    }

    SortedMap<String, Long> recounted(String slug) {
        return recount.counted(manager(), programme(slug));
    }

    List<String> voices(String slug) {
        var id = programme(slug).id();
        return Tenancy.within(
                manager().region(),
                () -> voices.in(manager(), id).stream()
                        .flatMap(voice -> voice.answers().stream()
                                .map(answer -> voice.name() + ": " + answer.question() + " " + answer.answer()))
                        .toList());
    }

    List<String> comments(String slug) {
        var id = programme(slug).id();
        return Tenancy.within(
                manager().region(),
                () -> comments.in(manager(), id).stream().map(Comment::text).toList());
    }

    EvidenceId correct(String slug, Map<String, Object> row, String code) {
        var corrected = new Corrected(
                code,
                (String) row.get("detail"),
                (BigDecimal) row.get("number"),
                ((Date) row.get("happened_on")).toLocalDate(),
                false);
        var programme = programme(slug);
        return Tenancy.within(
                manager().region(),
                () -> corrections.correct(
                        manager(), programme, new EvidenceId((UUID) row.get("id")), corrected, "Efter samtal"));
    }

    void undo(String slug, EvidenceId correction) {
        var programme = programme(slug);
        Tenancy.within(manager().region(), () -> corrections.undo(manager(), programme, correction, "Fel företag"));
    }

    /** All that is kept of a programme's evidence, in the order it was recorded. */
    List<Map<String, Object>> evidence(String slug) {
        var programme = programme(slug);
        return query("""
                select e.*, (select o.number_shown from organisations.organisation o
                              where o.region_id = e.region_id and o.id = e.organisation_id) as whose
                  from outcomes.evidence e where e.programme_id = '%s' order by e.recorded_at, e.id
                """.formatted(programme.id().value()));
    }

    List<Map<String, Object>> query(String sql) {
        return Tenancy.within(
                manager().region(),
                () -> transactions.execute(_ -> jdbc.sql(sql).query().listOfRows()));
    }

    void change(String sql) {
        Tenancy.within(
                manager().region(),
                () -> transactions.execute(_ -> jdbc.sql(sql).update()));
    }
}
