package se.framsteg.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.FrozenPages;

@HouseTest
class DemoContactTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Test
    void the_demos_region_names_somebody_who_is_made_up() {
        var region = house.getBean(RegionDirectory.class).find("dalarna").orElseThrow();
        Tenancy.within(region.id(), () -> {
            new DemoContact(house).tell(Manager.operator(region.id()));
            return 0;
        });
        house.getBean(FrozenPages.class).forget("/dalarna");
        assertThat(Browser.html(server.get().uri("/dalarna").exchange())).contains("programansvarig@region.example");
    }
}
