package se.framsteg.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class ProgrammesModuleTests {
    @Autowired
    Programmes programmes;

    @Autowired
    RegionDirectory regions;

    final String name = "Kursen " + UUID.randomUUID();

    @Test
    void a_name_may_stand_in_several_regions_and_is_found_in_each() {
        Programme ours = enter("orebro", 10);
        enter("varmland", 10);
        assertThat(programmes.regionsWith(ours.slug()))
                .containsExactlyInAnyOrder(by("orebro").region(), by("varmland").region());
        assertThat(programmes.regionsWith("no-such-course")).isEmpty();
    }

    @Test
    void entered_again_it_is_the_same_programme_and_a_new_target_takes_the_olds_place() {
        Programme first = enter("orebro", 10);
        Programme second = enter("orebro", 12);
        assertThat(second).isEqualTo(first);
        assertThat(Tenancy.within(by("orebro").region(), () -> programmes.targets(by("orebro"), first.id())))
                .hasSize(1)
                .hasEntrySatisfying(
                        "companies-benefited", value -> assertThat(value).isEqualByComparingTo("12"));
    }

    private Programme enter(String region, int target) {
        var facts = new ProgrammeFacts(
                name,
                "",
                "",
                "",
                LocalDate.of(2020, 5, 4),
                LocalDate.of(2020, 12, 31),
                6,
                true,
                Map.of("companies-benefited", BigDecimal.valueOf(target)));
        return Tenancy.within(by(region).region(), () -> programmes.enter(by(region), facts, "Beslut"));
    }

    private Manager by(String region) {
        return Manager.operator(regions.find(region).orElseThrow().id());
    }
}
