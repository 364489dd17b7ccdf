package se.framsteg.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.HouseTest;
import se.framsteg.shell.tenancy.Region;

@HouseTest
class RegionNameTests {
    @Autowired
    RegionDirectory regions;

    @ParameterizedTest
    @CsvSource({
        "Region Jönköpings län,jonkoping",
        "  region  JÖNKÖPINGS\u00a0län ,jonkoping",
        "Region Jönköping,jonkoping",
        "Jönköpings län,jonkoping",
        "jonkoping,jonkoping",
        "Region Jönköping County,jonkoping",
        "Västra Götalandsregionen,vastra-gotaland",
        "Västra Götalands län,vastra-gotaland",
        "Region Västra Götaland,vastra-gotaland",
        "Södermanlands län,sormland",
        "Jämtlands län,jamtland-harjedalen",
        "Värmlands län,varmland",
        "Gotlands län,gotland",
        "Västernorrlands län,vasternorrland"
    })
    void a_region_is_found_however_its_name_is_written(String written, String slug) {
        assertThat(regions.named(written.replace("\\u00a0", "\u00a0"))).get().returns(slug, Region::slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Region", "län", "Småland", "Norrland", "Götaland", "Jönköping och Kalmar"})
    void what_is_no_regions_name_finds_none(String written) {
        assertThat(regions.named(written)).isEmpty();
    }

    @Test
    void every_region_is_found_by_its_own_names_and_no_other_by_them() {
        for (var region : regions.inOrder()) {
            assertThat(regions.named(region.slug())).contains(region);
            assertThat(regions.named(region.swedish())).contains(region);
            assertThat(regions.named(region.english())).contains(region);
        }
    }
}
