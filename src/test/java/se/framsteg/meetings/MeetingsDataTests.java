package se.framsteg.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Person;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class MeetingsDataTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MeetingsData data;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void somebody_reads_what_they_were_called_to_and_their_addresses_go_with_their_name() {
        var world = new MeetingWorld(house, "uppsala", LocalDate.of(2027, 3, 1), 1);
        Person anna = world.lead("Påhittade Plåt AB", "Anna Berg", Lang.SV);
        world.planned(MeetingWorld.plan(LocalDate.of(2027, 3, 5)));
        world.in(() -> world.calls().call(world.by(), world.course()));
        var addresses = house.getBean(OwnAddresses.class);
        String token = world.page(anna).replaceAll(".*/", "");
        var region = world.maja.region().id();
        assertThat(world.in(() -> addresses.holder(region, OwnAddresses.Kind.PAGE, token)))
                .isPresent();
        Tenancy.asPerson(
                anna.id(),
                () -> transactions.execute(status -> {
                    assertThat(data.export(anna).get("meetings.calls")).hasSize(1);
                    assertThat(data.hold(anna)).isEmpty();
                    data.erase(anna);
                    return true;
                }));
        assertThat(world.in(() -> addresses.holder(region, OwnAddresses.Kind.PAGE, token)))
                .isEmpty();
    }
}
