package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.SomeEdition;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.programmes.Cohorts;
import se.framsteg.records.Retention;
import se.framsteg.records.RetentionRun;
import se.framsteg.records.RetentionWorld;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.Rewording;
import se.framsteg.site.TextPlace;
import se.framsteg.world.SmallWorld;

/** The pages that no other journey passes, looked through on a desk and on a telephone. */
@Journey
class EveryPageJourney {
    @LocalServerPort
    int port;

    SmallWorld world;
    String coached;
    OwnEdition edition;
    UUID adoption;
    RetentionRun night;

    @BeforeAll
    void a_small_world(@Autowired ApplicationContext house) {
        world = SmallWorld.in(house);
        MeetingId meeting = MeetingWorld.in(house, world.karin(), world.programme());
        String cohort = Tenancy.within(
                world.karin().region().id(),
                () -> house.getBean(Cohorts.class)
                        .of(world.karin().asManager(), world.programme().id())
                        .getFirst()
                        .slug());
        Tenancy.within(world.karin().region().id(), () -> {
            var offer = new Rewording(TextPlace.OFFER, Lang.SV, null, "Sex veckor.\n\n## För vem\n\n- Små företag");
            house.getBean(RegionTexts.class).draft(world.karin().asManager(), List.of(offer));
            return offer;
        });
        edition = SomeEdition.kept(house, world.karin(), "Hållbar vardag", new SomeEdition());
        adoption = AdoptionWorld.minuted(house, world.lena(), world.organisation());
        var retention = house.getBean(Retention.class);
        RetentionWorld.night(retention);
        night = Tenancy.within(
                        world.karin().region().id(),
                        () -> retention.runs(world.karin().asManager()))
                .getFirst();
        coached = "/jonkoping/coach/%s/cohorts/%s/meetings/%s"
                .formatted(world.programme().slug(), cohort, meeting.value());
    }

    @Test
    void hinders_no_coach() {
        look(world.cilla().token(), "/jonkoping/coach", coached + "/attendance", coached + "/seen", coached + "/recap");
    }

    @Test
    void hinders_no_manager() {
        look(
                world.karin().token(),
                "/jonkoping/manage/retention",
                "/jonkoping/manage/retention/" + night.id(),
                "/home/unsent/" + world.unsent(),
                "/jonkoping/manage/texts",
                "/jonkoping/manage/texts/wording?place=offer",
                "/jonkoping/manage/texts/statement",
                "/jonkoping/manage/look",
                "/jonkoping/manage/" + world.programme().slug() + "/funder",
                "/jonkoping/easy",
                "/jonkoping/privacy",
                "/en/jonkoping/privacy",
                "/jonkoping/manage/texts/history?place=offer&lang=sv",
                "/jonkoping?draft=true",
                "/jonkoping/manage/members",
                "/jonkoping/manage/visits/" + world.pass(),
                "/jonkoping/tillganglighet");
    }

    @Test
    void hinders_nobody_who_learns() {
        look(
                world.karin().token(),
                "/jonkoping/course",
                "/jonkoping/course/week-4/lesson-1",
                "/en/jonkoping/course/week-2/lesson-2",
                "/jonkoping/course/editions/" + edition.key(),
                "/jonkoping/course/editions/" + edition.key() + "/week-3/lesson-1");
    }

    @Test
    void hinders_nobody_who_looks_for_a_material() {
        look(
                world.karin().token(),
                "/jonkoping/materials",
                "/jonkoping/materials?q=plast",
                "/en/jonkoping/materials/metal.steel.drums",
                "/jonkoping/materials/plastic",
                "/jonkoping/materials/chemicals.oil");
    }

    @Test
    void hinders_no_auditor() {
        String programme = "/jonkoping/audit/" + world.programme().slug();
        look(
                world.siv(),
                programme,
                programme + "/figures/companies-benefited",
                programme + "/maturity",
                programme + "/organisations/" + world.organisation(),
                programme + "/evidence/" + world.evidence(),
                programme + "/decisions",
                programme + "/decisions/" + adoption);
    }

    @Test
    void what_hinders_is_seen() {
        try (var desk = Window.onto(port).open("/signin")) {
            assertThat(desk.hindrances()).isEmpty();
            desk.page().evaluate("""
                    document.querySelector('label').remove();
                    document.querySelector('main').insertAdjacentHTML('beforeend',
                        '<p>Pale</p><table><tr><th>A</th></tr></table>');
                    document.querySelector('main > p:last-of-type').style.color = '#aaa';
                    document.querySelector('main > table').style.display = 'block';
                    """);
            assertThat(desk.hindrances())
                    .anyMatch(found -> found.startsWith("label: "))
                    .anyMatch(found -> found.startsWith("color-contrast: "))
                    .anyMatch(found -> found.startsWith("table in pieces: "));
        }
    }

    private void look(String session, String... addresses) {
        try (var desk = Window.onto(port).signedIn(session);
                var telephone = Window.telephone(port).signedIn(session)) {
            for (String address : addresses) {
                assertThat(desk.open(address).hindrances()).as(address).isEmpty();
                assertThat(desk.page().url()).as("not sent elsewhere").endsWith(address);
                assertThat(telephone.open(address).hindrances()).as(address).isEmpty();
                assertThat(telephone.tooWide()).as(address).isZero();
            }
        }
    }
}
