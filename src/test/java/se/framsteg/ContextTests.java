package se.framsteg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.organisations.RegionDirectory;

@HouseTest
class ContextTests {
    @Autowired
    RegionDirectory regions;

    @Test
    void the_house_stands_on_a_real_database_with_the_21_regions() {
        assertThat(regions.inOrder()).hasSize(21);
    }
}
