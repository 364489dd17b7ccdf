package se.framsteg.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Programme;

@HouseTest
class FundersAidTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    AidRecords records;

    AidWorld world;
    Manager maja;
    Programme funded;
    UUID plat;

    @BeforeEach
    void a_course_that_the_funder_grants_aid_for() {
        world = new AidWorld(house, "jonkoping");
        maja = world.maja.asManager();
        funded = world.programme(Granter.FUNDER);
        plat = world.company("Påhittade Plåt AB");
    }

    @Test
    void what_was_checked_first_is_sent_to_the_funder_too() {
        assertThat(world.checked(funded, plat, world.nothing())).isInstanceOf(AidRecord.CheckedOk.class);
        send();
        assertThat(record()).isInstanceOf(AidRecord.Sent.class);
        UUID svets = world.company("Svets AB");
        AidRecord over = world.checked(funded, svets, world.earlier(300_000 * 1125L / 100, world.today));
        assertThat(over).isInstanceOf(AidRecord.OverCeiling.class);
        world.in(() -> {
            records.send(maja, funded.id(), svets, world.today);
            return 0;
        });
    }

    @Test
    void what_the_funder_granted_is_not_the_regions_to_register() {
        world.declared(funded, plat, world.nothing());
        send();
        world.in(() -> {
            records.decided(maja, funded.id(), plat, world.today, "2026-123", true);
            return 0;
        });
        assertThatExceptionOfType(AidNotPossible.class)
                .isThrownBy(() -> world.in(() -> {
                    records.register(maja, funded.id(), plat, world.today);
                    return 0;
                }))
                .returns(AidNotPossible.Why.NOT_OURS_TO_GRANT, AidNotPossible::why);
        assertThat(record()).isInstanceOf(AidRecord.Granted.class);
    }

    private void send() {
        world.in(() -> {
            records.send(maja, funded.id(), plat, world.today.minusDays(5));
            return 0;
        });
    }

    private AidRecord record() {
        return world.in(() -> records.find(maja, funded.id(), plat))
                .orElseThrow()
                .record();
    }
}
