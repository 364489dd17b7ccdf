package se.framsteg.flows.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.HouseTest;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Visibility;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class EndingLettersTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    EndingLetters letters;

    @Autowired
    Flows flows;

    FlowWorld world;

    @BeforeEach
    void a_company() {
        world = new FlowWorld(house, "gotland");
    }

    private boolean remind() {
        return Tenancy.within(
                world.lisa().region(), () -> letters.remind(world.work.lisa.region(), world.work.company));
    }

    private boolean isAmong() {
        return Tenancy.within(
                world.lisa().region(),
                () -> letters.companies(world.work.lisa.region(), new UUID(0, 0))
                        .contains(world.work.company));
    }

    private List<String> written() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select kind from shell.outgoing_mail where organisation_id = ?")
                .param(world.work.company)
                .query(String.class)
                .list());
    }

    @Test
    void a_company_is_asked_once_two_weeks_before_and_again_for_another_last_day() {
        FlowId soon = world.published(Visibility.COUNTY);
        FlowId later = world.published(Visibility.COUNTY);
        assertThat(isAmong()).isFalse();
        assertThat(remind()).isFalse();
        world.in(() -> flows.renew(world.lisa(), soon, world.today.plusDays(14)));
        assertThat(isAmong()).isTrue();
        assertThat(remind()).isTrue();
        assertThat(written()).containsExactly("ASKING");
        assertThat(isAmong()).as("it has been reminded").isFalse();
        world.in(() -> flows.renew(world.lisa(), later, world.today.plusDays(10)));
        assertThat(isAmong()).isTrue();
        assertThat(remind()).as("asked this week already").isFalse();
        assertThat(isAmong()).as("and so another day").isTrue();
        world.in(() -> flows.withdraw(world.lisa(), later));
        assertThat(isAmong()).isFalse();
    }
}
