package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.aid.AidWorld;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class SessionTests {
    @Autowired
    Sessions sessions;

    @Autowired
    Members members;

    @Autowired
    RegionDirectory regions;

    @Autowired
    ApplicationContext house;

    Region jonkoping;
    Region kronoberg;
    PersonId anna;
    String token;

    @BeforeEach
    void anna_manages_jonkoping_and_is_signed_in() {
        jonkoping = regions.find("jonkoping").orElseThrow();
        kronoberg = regions.find("kronoberg").orElseThrow();
        token = Secret.token();
        anna = members.enter("anna-%s@region.example".formatted(token.toLowerCase()), "Anna Berg", Lang.SV);
        Tenancy.within(jonkoping.id(), () -> members.join(anna, jonkoping.id(), Role.MANAGER, null));
        sessions.begin(anna, token, "Firefox");
    }

    @Test
    void makes_its_person_a_manager_where_they_are_one_and_nowhere_else() {
        assertThat(in(jonkoping).orElseThrow().manager(jonkoping.id()))
                .hasValue(new Manager(anna, jonkoping.id(), "Anna Berg"));
        assertThat(in(kronoberg).orElseThrow().manager(kronoberg.id())).isEmpty();
        assertThat(sessions.find(token, null)
                        .orElseThrow()
                        .person()
                        .orElseThrow()
                        .person())
                .isEqualTo(anna);
    }

    @Test
    void is_not_found_by_another_token() {
        assertThat(sessions.find(Secret.token(), null)).isEmpty();
    }

    @Test
    void has_ended_after_twelve_hours_without_use() {
        age("last_used_at", Duration.ofHours(12).plusMinutes(1));
        assertThat(sessions.find(token, null)).isEmpty();
    }

    @Test
    void has_ended_after_thirty_days_however_much_it_is_used() {
        age("ends_at", Duration.ofDays(30).plusMinutes(1));
        assertThat(sessions.find(token, null)).isEmpty();
    }

    @Test
    void notes_its_use_no_more_often_than_every_ten_minutes() {
        OpenSession session = sessions.find(token, null).orElseThrow();
        assertThat(sessions.isDueForTouch(session)).isFalse();
        age("last_used_at", Duration.ofMinutes(11));
        OpenSession later = sessions.find(token, null).orElseThrow();
        assertThat(sessions.isDueForTouch(later)).isTrue();
        sessions.touch(later.id());
        assertThat(sessions.find(token, null).orElseThrow().lastUsedAt()).isAfter(later.lastUsedAt());
    }

    @Test
    void ends_everywhere_when_its_person_asks_for_that() {
        String phone = Secret.token();
        sessions.begin(anna, phone, "Telefon");
        SignedIn by = sessions.find(token, null).orElseThrow().person().orElseThrow();
        assertThat(sessions.of(by)).extracting(SessionRow::device).containsExactlyInAnyOrder("Firefox", "Telefon");
        sessions.endEverywhere(by);
        assertThat(sessions.find(token, null)).isEmpty();
        assertThat(sessions.find(phone, null)).isEmpty();
    }

    @Test
    void tells_a_person_where_they_belong_over_all_regions() {
        UUID growth = new AidWorld(house, "kronoberg").company("Tillväxt AB");
        Tenancy.within(kronoberg.id(), () -> members.join(anna, kronoberg.id(), Role.PROMOTER, growth));
        assertThat(members.of(anna))
                .containsExactlyInAnyOrder(
                        new Membership(jonkoping.id().value(), Role.MANAGER, null),
                        new Membership(kronoberg.id().value(), Role.PROMOTER, growth));
    }

    @Test
    void makes_its_person_all_that_they_are_in_the_region_at_once() {
        var world = new AidWorld(house, "jonkoping");
        UUID metal = world.company("Plåt & Svets AB");
        UUID bakery = world.company("Bageriet AB");
        UUID growth = world.company("Tillväxt AB");
        Tenancy.within(jonkoping.id(), () -> {
            members.join(anna, jonkoping.id(), Role.COLLEAGUE, metal);
            members.join(anna, jonkoping.id(), Role.LEAD, metal);
            members.join(anna, jonkoping.id(), Role.LEAD, metal);
            members.join(anna, jonkoping.id(), Role.COLLEAGUE, bakery);
            members.join(anna, jonkoping.id(), Role.PROMOTER, growth);
            members.join(anna, jonkoping.id(), Role.PROMOTER, bakery);
        });
        OpenSession session = in(jonkoping).orElseThrow();
        assertThat(session.manager(jonkoping.id())).isPresent();
        assertThat(session.promoter(jonkoping.id()).orElseThrow().organisations())
                .containsExactly(growth, bakery);
        assertThat(session.member(jonkoping.id(), metal).orElseThrow().role()).isEqualTo(Role.LEAD);
        assertThat(session.member(jonkoping.id(), bakery).orElseThrow().role()).isEqualTo(Role.COLLEAGUE);
        assertThat(session.member(jonkoping.id(), growth)).isEmpty();
        assertThat(in(kronoberg).orElseThrow().promoter(kronoberg.id())).isEmpty();
    }

    private java.util.Optional<OpenSession> in(Region region) {
        return Tenancy.within(region.id(), () -> sessions.find(token, region.id()));
    }

    private void age(String column, Duration by) {
        TestRows.asOwner(
                "update people.session set %s = %s - cast(? as interval) where person_id = ?".formatted(column, column),
                by.toSeconds() + " seconds",
                anna.value());
    }
}
