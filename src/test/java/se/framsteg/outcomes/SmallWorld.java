package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.UnusedNumber;

/** One programme of its own, from May to December 2020, and what is recorded of it. */
public final class SmallWorld {
    public static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    public static final LocalDate JUNE = LocalDate.of(2020, 6, 20);
    public static final LocalDate NOVEMBER = LocalDate.of(2020, 11, 20);

    private final ApplicationContext house;
    private final Manager manager;
    private final Programme programme;

    public SmallWorld(ApplicationContext house) {
        this(house, "vastmanland");
    }

    public SmallWorld(ApplicationContext house, String region) {
        this.house = house;
        manager = Manager.operator(
                house.getBean(RegionDirectory.class).find(region).orElseThrow().id());
        var facts = new ProgrammeFacts(
                "Småvärlden " + UUID.randomUUID(),
                "Regionala medel",
                "",
                "",
                LocalDate.of(2020, 5, 4),
                LAST_DAY,
                6,
                false,
                Map.of("companies-benefited", BigDecimal.TEN));
        programme = within(() -> house.getBean(Programmes.class).enter(manager, facts, "Arbetsboken"));
    }

    public Manager manager() {
        return manager;
    }

    public Programme programme() {
        return programme;
    }

    public UUID company(String municipality, String size) {
        return company(municipality, size, "participated", 5);
    }

    public UUID company(String municipality, String size, String status, int weeks) {
        UUID organisation = organisation();
        record(row(
                organisation, "company", "participation", status, null, weeks, municipality, size, null, LAST_DAY, 3));
        return organisation;
    }

    public List<UUID> companies(int n, String municipality, String size) {
        var all = new ArrayList<UUID>();
        for (int i = 0; i < n; i++) {
            all.add(company(municipality, size));
        }
        return all;
    }

    public UUID promoter() {
        UUID organisation = organisation();
        record(row(organisation, "promoter", "promoter", "promoter", null, null, null, null, null, LAST_DAY, 3));
        return organisation;
    }

    /** The later answer of an organisation takes the place of the earlier. */
    public EvidenceId answers(
            UUID organisation, String role, String code, Integer recommends, String area, LocalDate on) {
        return record(row(organisation, role, "answer", code, area, recommends, null, null, null, on, 1));
    }

    public EvidenceId answers(UUID organisation, String code, Integer recommends, LocalDate on) {
        return answers(organisation, "company", code, recommends, null, on);
    }

    /** A plan with one action; gives the plan. */
    public UUID plan(UUID organisation, String role, boolean ownerAndDeadline) {
        UUID plan = Ids.next();
        String code = ownerAndDeadline ? "complete" : "incomplete";
        record(row(organisation, role, "action", code, null, null, null, null, plan, LAST_DAY, 2));
        return plan;
    }

    public void adopts(UUID organisation, String role, UUID plan, LocalDate on) {
        record(row(plan, organisation, role, "adoption", "adopted", null, null, null, null, null, on, 2));
    }

    public void idea(UUID organisation, String kind, String stage) {
        record(row(Ids.next(), organisation, "company", "idea", stage, kind, null, null, null, null, LAST_DAY, 2));
    }

    public void strategyAdopted(UUID organisation, int level) {
        record(row(organisation, "company", "strategy", "adopted", null, null, null, null, null, NOVEMBER, level));
    }

    /** What its answers come to at one time, as told by the self-assessment. */
    public void assesses(UUID organisation, String wave, String code, BigDecimal number) {
        UUID subject = UUID.nameUUIDFromBytes((organisation + wave + code).getBytes());
        within(() -> {
            house.getBean(JdbcClient.class)
                    .sql("""
                    insert into outcomes.evidence
                           (region_id, id, programme_id, organisation_id, role, kind, subject, wave, code, detail, number,
                            happened_on, day_known, recorded_at, recorded_by, given, source_module, source_type,
                            source_label, source_address, level, withdrawn)
                    values (:region, :id, :programme, :organisation, 'company', 'assessment', :subject, :wave, :code, '1',
                            :number, :on, true, now(), :by, 'self', 'surveys', 'sheet', 'Före och efter', '/', 1, false)
                    """)
                    .param("region", manager.region().value())
                    .param("id", Ids.next())
                    .param("programme", programme.id().value())
                    .param("organisation", organisation)
                    .param("subject", subject)
                    .param("wave", wave)
                    .param("code", code)
                    .param("number", number)
                    .param("on", NOVEMBER)
                    .param("by", manager.person().value())
                    .update();
            house.getBean(EvidenceLedger.class).settle(manager, programme, Set.of(organisation), _ -> {});
            return true;
        });
    }

    public EvidenceId correct(EvidenceId id, Corrected corrected, String reason) {
        return within(() -> house.getBean(Corrections.class).correct(manager, programme, id, corrected, reason));
    }

    public EvidenceId undo(EvidenceId id) {
        return within(() -> house.getBean(Corrections.class).undo(manager, programme, id, "Fel företag"));
    }

    public Figures figures() {
        return within(() -> house.getBean(Results.class).live(manager, programme));
    }

    public Figures figuresOn(LocalDate day) {
        return within(() -> house.getBean(Results.class).asOf(manager, programme, day));
    }

    public Publication publish() {
        return within(() -> house.getBean(Publications.class).publish(manager, programme));
    }

    public List<FigureChange> changes() {
        return within(() -> house.getBean(Publications.class).changes(manager, programme));
    }

    public Publication published() {
        return within(() -> house.getBean(Publications.class)
                .latest(manager.region(), programme.id())
                .orElseThrow());
    }

    public String nameOf(UUID organisation) {
        return within(() -> house.getBean(Organisations.class)
                .summaries(manager.region(), Set.of(organisation))
                .get(organisation)
                .name());
    }

    /** The sums as they are kept. */
    public SortedMap<String, Long> kept() {
        return recount().kept(manager, programme);
    }

    /** The sums when all evidence is counted anew. */
    public SortedMap<String, Long> counted() {
        return recount().counted(manager, programme);
    }

    public <T> T within(Supplier<T> work) {
        return Tenancy.within(
                manager.region(), () -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }

    private Recount recount() {
        return new Recount(house.getBean(StandingRepository.class), house.getBean(TransactionTemplate.class));
    }

    /** As a file would say it. */
    private EvidenceId record(Row row) {
        return within(() -> {
            var jdbc = house.getBean(JdbcClient.class);
            jdbc.sql("""
                    create temp table new_evidence on commit drop as
                    select cast(:id as uuid) as id, cast(:organisation as uuid) as organisation_id, :role as role,
                           :kind as kind, cast(:subject as uuid) as subject, cast(:partOf as uuid) as part_of,
                           :code as code, cast(:detail as text) as detail, cast(:number as numeric) as number,
                           cast(null as int) as year_asked, cast(:municipality as text) as municipality_code,
                           cast(:size as text) as size, cast(:on as date) as happened_on,
                           cast(:known as boolean) as day_known, 'Enkät, rad 5' as source_label,
                           cast(:level as int) as level, true as anew
                    """)
                    .param("id", row.id())
                    .param("organisation", row.organisation())
                    .param("role", row.role())
                    .param("kind", row.kind())
                    .param("subject", row.subject())
                    .param("partOf", row.partOf())
                    .param("code", row.code())
                    .param("detail", row.detail())
                    .param("number", row.number())
                    .param("municipality", row.municipality())
                    .param("size", row.size())
                    .param("on", row.on())
                    .param("known", !row.on().equals(LAST_DAY))
                    .param("level", row.level())
                    .update();
            jdbc.sql("""
                    create temp table gone_evidence (organisation_id uuid, kind text, subject uuid) on commit drop
                    """).update();
            var intake = house.getBean(EvidenceIntake.class);
            intake.record(manager, programme, Ids.next(), "/jonkoping/manage/imports");
            intake.settle(manager, programme);
            return new EvidenceId(row.id());
        });
    }

    private UUID organisation() {
        OrganisationNumber number = UnusedNumber.next();
        var entry = new OrganisationEntry(number, "Företag %s AB".formatted(number), null, null, null, null);
        return within(() -> house.getBean(Organisations.class)
                .enter(manager.region(), List.of(entry))
                .get(number));
    }

    private static Row row(
            UUID organisation,
            String role,
            String kind,
            String code,
            String detail,
            Integer number,
            String municipality,
            String size,
            UUID partOf,
            LocalDate on,
            int level) {
        UUID subject = UUID.nameUUIDFromBytes((organisation + kind + partOf).getBytes());
        return row(subject, organisation, role, kind, code, detail, number, municipality, size, partOf, on, level);
    }

    private static Row row(
            UUID subject,
            UUID organisation,
            String role,
            String kind,
            String code,
            String detail,
            Integer number,
            String municipality,
            String size,
            UUID partOf,
            LocalDate on,
            int level) {
        return new Row(
                Ids.next(),
                subject,
                organisation,
                role,
                kind,
                code,
                detail,
                number,
                municipality,
                size,
                partOf,
                on,
                level);
    }

    private record Row(
            UUID id,
            UUID subject,
            UUID organisation,
            String role,
            String kind,
            String code,
            String detail,
            Integer number,
            String municipality,
            String size,
            UUID partOf,
            LocalDate on,
            int level) {}
}
