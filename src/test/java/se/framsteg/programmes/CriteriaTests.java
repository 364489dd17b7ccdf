package se.framsteg.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.framsteg.programmes.Criteria.SectorRule.EXCEPT;
import static se.framsteg.programmes.Criteria.SectorRule.ONLY;
import static se.framsteg.programmes.Criteria.Unmet.EARLIER;
import static se.framsteg.programmes.Criteria.Unmet.MUNICIPALITY;
import static se.framsteg.programmes.Criteria.Unmet.SECTOR;
import static se.framsteg.programmes.Criteria.Unmet.SIZE;
import static se.framsteg.programmes.Sector.Scheme.SNI2007;
import static se.framsteg.programmes.Sector.Scheme.SNI2025;
import static se.framsteg.programmes.SizeClass.LARGE;
import static se.framsteg.programmes.SizeClass.SMALL;
import static se.framsteg.programmes.SizeClass.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaTests {
    static final Sector MANUFACTURING = new Sector(SNI2025, "C");
    static final Sector METAL_GOODS = new Sector(SNI2025, "25.110");
    static final Sector TRADE = new Sector(SNI2025, "47");

    @Test
    void a_company_is_told_all_that_it_does_not_meet() {
        var narrow = new Criteria(List.of("0617", "0662"), true, ONLY, List.of(MANUFACTURING), false);
        assertThat(narrow.unmetBy("0680", LARGE, TRADE, true)).containsExactly(MUNICIPALITY, SIZE, SECTOR, EARLIER);
        assertThat(narrow.unmetBy("0617", SMALL, METAL_GOODS, false)).isEmpty();
    }

    @Test
    void what_is_not_known_speaks_against_nobody() {
        var narrow = new Criteria(List.of("0617"), true, ONLY, List.of(MANUFACTURING), true);
        assertThat(narrow.unmetBy(null, UNKNOWN, null, true)).isEmpty();
        assertThat(narrow.unmetBy("0617", SMALL, new Sector(SNI2007, "47"), false))
                .as("letters have moved between editions")
                .isEmpty();
    }

    @Test
    void a_sector_may_be_left_out() {
        var noTrade = new Criteria(List.of(), true, EXCEPT, List.of(new Sector(SNI2025, "G")), true);
        assertThat(noTrade.unmetBy("0680", SMALL, TRADE, false)).containsExactly(SECTOR);
        assertThat(noTrade.unmetBy("0680", SMALL, METAL_GOODS, false)).isEmpty();
    }

    @Test
    void a_division_lies_in_the_section_of_its_edition() {
        assertThat(new Sector(SNI2007, "62").section()).contains("J");
        assertThat(new Sector(SNI2025, "62").section()).contains("K");
        assertThat(new Sector(SNI2025, "99").section()).contains("V");
        assertThat(new Sector(SNI2025, "00").section()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Sector(SNI2025, "<script>"));
    }
}
