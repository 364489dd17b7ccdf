package se.framsteg.world;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;
import se.framsteg.TestDatabase;
import se.framsteg.aid.AidWorld;
import se.framsteg.applications.ApplicationsWorld;
import se.framsteg.applications.Opening;
import se.framsteg.people.AuditorPasses;
import se.framsteg.people.NewPass;
import se.framsteg.people.PassLink;
import se.framsteg.people.Role;
import se.framsteg.people.UnsentForm;
import se.framsteg.people.UnsentForms;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.workbook.ImportId;
import se.framsteg.workbook.ImportState;
import se.framsteg.workbook.Uploads;

/**
 * Karin manages Jönköping, where the sample programme is imported and published and a workbook waits to be imported
 * again; Bo manages Kronoberg, where there is nothing. Siv may read the sample programme, Ulf another of Jönköping's.
 * Lena leads one of the sample's companies, which Petra promotes; Olle leads another, and Per is a promoter of others. Kim works with
 * Lena, and Cilla coaches the sample's first round.
 * Built once in each application.
 *
 * @param siv the token of Siv's session, as {@code ulf} is of his
 * @param unsent what names a form of Karin's that came too late
 * @param another the company that Olle leads
 * @param open a round of another course that is open
 * @param application an application to the first round of the sample programme
 */
public record SmallWorld(
        Someone karin,
        Someone bo,
        Programme programme,
        ImportId waiting,
        String unsent,
        UUID pass,
        String siv,
        String ulf,
        UUID evidence,
        UUID organisation,
        Opening open,
        UUID application,
        Someone lena,
        Someone olle,
        Someone petra,
        Someone per,
        Someone kim,
        Someone cilla,
        UUID coach,
        UUID promoter,
        UUID another) {
    public static final Path SAMPLE = Path.of("samples", "hallbarhetsutbildning-2020.xlsx");
    public static final String SLUG = "hallbarhetsutbildning-2020";

    private static final ProgrammeFacts OTHER = new ProgrammeFacts(
            "En annan kurs", "", "", "", LocalDate.of(2019, 2, 4), LocalDate.of(2019, 12, 31), 6, true, Map.of());

    private static final Map<ApplicationContext, SmallWorld> BUILT = new WeakHashMap<>();

    public static synchronized SmallWorld in(ApplicationContext house) {
        return BUILT.computeIfAbsent(house, SmallWorld::build);
    }

    private static SmallWorld build(ApplicationContext house) {
        Someone karin = Someone.managing(house, "jonkoping", "Karin Ek");
        Someone bo = Someone.managing(house, "kronoberg", "Bo Lind");
        SampleWorld.publish(house);
        String unsent =
                house.getBean(UnsentForms.class).keep(karin.person(), new UnsentForm("/home/name", List.of(), false));
        return Tenancy.within(karin.region().id(), () -> {
            var programmes = house.getBean(Programmes.class);
            Programme sample = programmes.find(karin.asManager(), SLUG).orElseThrow();
            Programme other = programmes.enter(karin.asManager(), OTHER, "En annan kurs");
            PassLink pass = pass(house, karin, "Siv Revisor", sample);
            UUID organisation = anyOf(
                    "select organisation_id from programmes.participation where programme_id = ? "
                            + "and status = 'participated' and promoter_id is not null order by id limit 1",
                    sample);
            UUID promoter = anyOf(
                    "select promoter_id from programmes.participation where programme_id = ? and organisation_id = ?",
                    sample,
                    organisation);
            UUID another = anyOf(
                    "select organisation_id from programmes.participation where programme_id = ? "
                            + "and promoter_id <> ? and organisation_id <> ? order by id limit 1",
                    sample,
                    promoter,
                    organisation);
            UUID otherPromoter = anyOf(
                    "select promoter_id from programmes.participation where programme_id = ? and organisation_id = ?",
                    sample,
                    another);
            var applications = new ApplicationsWorld(house, karin);
            var cohort = house.getBean(Cohorts.class)
                    .of(karin.asManager(), sample.id())
                    .getFirst();
            Someone cilla = Someone.known(
                    house,
                    karin.region(),
                    "Cilla Coach",
                    who -> house.getBean(Coaches.class)
                            .appoint(karin.asManager(), karin.region(), cohort, who, LocalDate.of(2099, 12, 31)));
            UUID coach = house.getBean(Coaches.class).of(karin.asManager(), cohort.id()).stream()
                    .filter(each -> each.personId().equals(cilla.person().value()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            var aid = new AidWorld(house, karin);
            // Another house of the same database may have built this world before, and aid is decided once.
            if (aid.in(() -> aid.records().find(karin.asManager(), sample.id(), organisation))
                    .isEmpty()) {
                aid.decide(sample, AidSetting.Granter.REGION);
                aid.granted(sample, organisation, aid.onForm());
            }
            return new SmallWorld(
                    karin,
                    bo,
                    sample,
                    waiting(house.getBean(Uploads.class), karin),
                    unsent,
                    pass.pass(),
                    reading(house, karin, pass),
                    reading(house, karin, pass(house, karin, "Ulf Revisor", other)),
                    anyOf(
                            "select id from outcomes.evidence where programme_id = ? and kind = 'participation' and "
                                    + "not exists (select from outcomes.evidence newer where newer.replaces = evidence.id) limit 1",
                            sample),
                    organisation,
                    applications.opening(10, AidSetting.Granter.NONE),
                    applied(house, applications, sample),
                    Someone.being(house, karin.region(), Role.LEAD, organisation, "Lena Lind"),
                    Someone.being(house, karin.region(), Role.LEAD, another, "Olle Ek"),
                    Someone.being(house, karin.region(), Role.PROMOTER, promoter, "Petra Palm"),
                    Someone.being(house, karin.region(), Role.PROMOTER, otherPromoter, "Per Pil"),
                    Someone.being(house, karin.region(), Role.COLLEAGUE, organisation, "Kim Alm"),
                    cilla,
                    coach,
                    promoter,
                    another);
        });
    }

    private static UUID applied(ApplicationContext house, ApplicationsWorld applications, Programme sample) {
        var cohort = house.getBean(Cohorts.class)
                .of(applications.manager(), sample.id())
                .getFirst();
        return applications
                .applied(new Opening(applications.maja.region(), sample, cohort))
                .id()
                .value();
    }

    private static PassLink pass(ApplicationContext house, Someone by, String name, Programme programme) {
        var pass = new NewPass(
                name,
                "revisor@region.example",
                Lang.SV,
                programme.id().value(),
                LocalDate.now(house.getBean(Clock.class)).plusDays(30));
        return house.getBean(AuditorPasses.class).issue(by.asManager(), by.region(), pass);
    }

    private static String reading(ApplicationContext house, Someone by, PassLink pass) {
        String token = "audit-" + Secret.token();
        house.getBean(AuditorPasses.class)
                .begin(by.region().id(), pass.path(), token, "Firefox")
                .orElseThrow();
        return token;
    }

    /** The id of something of which one is as good as another. */
    private static UUID anyOf(String question, Programme programme, UUID... further) {
        try (var owner = TestDatabase.access().asOwner();
                var statement = owner.prepareStatement(question)) {
            statement.setObject(1, programme.id().value());
            for (int i = 0; i < further.length; i++) {
                statement.setObject(i + 2, further[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static ImportId waiting(Uploads uploads, Someone by) {
        byte[] sample = bytes();
        ImportId run = uploads.receive(by.asManager(), "ännu en gång.xlsx", () -> new ByteArrayInputStream(sample));
        for (int tries = 0; tries < 300; tries++) {
            if (uploads.find(by.asManager(), run).orElseThrow().state() == ImportState.CHECKED) {
                return run;
            }
            pause();
        }
        throw new AssertionError("The uploaded workbook was not checked in time");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes() {
        try {
            return Files.readAllBytes(SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
