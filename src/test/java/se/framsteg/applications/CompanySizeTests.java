package se.framsteg.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.programmes.SizeClass.LARGE;
import static se.framsteg.programmes.SizeClass.MEDIUM;
import static se.framsteg.programmes.SizeClass.MICRO;
import static se.framsteg.programmes.SizeClass.SMALL;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.programmes.SizeClass;
import se.framsteg.shell.PhoneNumber;

class CompanySizeTests {
    /** Ten SEK a euro, so that limits are easily seen. */
    private static final BigDecimal RATE = BigDecimal.TEN;

    @Test
    void the_recommendation_wants_few_employees_and_one_of_two_limits() {
        assertThat(size(9, 20, 20)).isEqualTo(MICRO);
        assertThat(size(9, 21, 20)).as("the balance sheet may stand in").isEqualTo(MICRO);
        assertThat(size(9, 21, 21)).isEqualTo(SMALL);
        assertThat(size(10, 20, 20)).isEqualTo(SMALL);
        assertThat(size(50, 0, 0)).isEqualTo(MEDIUM);
        assertThat(size(249, 501, 430)).isEqualTo(MEDIUM);
        assertThat(size(249, 501, 431)).isEqualTo(LARGE);
        assertThat(size(250, 0, 0)).isEqualTo(LARGE);
    }

    @Test
    void the_directive_wants_two_of_three_limits() {
        assertThat(directive(10, 9, 100)).isEqualTo(MICRO);
        assertThat(directive(11, 9, 4)).isEqualTo(MICRO);
        assertThat(directive(11, 9, 5)).isEqualTo(SMALL);
        assertThat(directive(51, 101, 50)).isEqualTo(MEDIUM);
        assertThat(directive(250, 501, 250)).isEqualTo(MEDIUM);
        assertThat(directive(251, 501, 0)).isEqualTo(LARGE);
    }

    @Test
    void the_two_answer_differently_of_the_same_company() {
        var company = of(12, 8, 4);
        assertThat(company.byRecommendation(List.of())).isEqualTo(SMALL);
        assertThat(company.byAccountingDirective()).isEqualTo(MICRO);
    }

    @Test
    void linked_companies_count_wholly_partners_by_their_share_and_others_not() {
        var own = of(8, 10, 10);
        assertThat(own.byRecommendation(List.of(related(51, 300, 600, 600)))).isEqualTo(LARGE);
        assertThat(own.byRecommendation(List.of(related(50, 300, 600, 600)))).isEqualTo(MEDIUM);
        assertThat(own.byRecommendation(List.of(related(25, 8, 0, 0))))
                .as("8 and a quarter of 8")
                .isEqualTo(SMALL);
        assertThat(own.byRecommendation(List.of(related(25, 4, 0, 0))))
                .as("8 and a quarter of 4")
                .isEqualTo(MICRO);
        assertThat(own.byRecommendation(List.of(related(24, 900, 900, 900)))).isEqualTo(MICRO);
        assertThat(own.byAccountingDirective()).as("by itself").isEqualTo(SMALL);
    }

    @Test
    void a_telephone_number_is_understood_as_people_write_it() {
        for (String written :
                List.of("070-123 45 67", "0701234567", "+46 (0)70 123 45 67", "0046701234567", "070/1234567")) {
            assertThat(PhoneNumber.parse(written)).as(written).contains(new PhoneNumber("+46701234567"));
        }
        for (String wrong : List.of("", "070", "ring mig", "123 45 67", "0".repeat(41), "📞")) {
            assertThat(PhoneNumber.parse(wrong)).as(wrong).isEmpty();
        }
    }

    private static SizeClass size(int employees, int turnoverMsek, int balanceMsek) {
        return of(employees, turnoverMsek, balanceMsek).byRecommendation(List.of());
    }

    private static SizeClass directive(int employees, int turnoverMsek, int balanceMsek) {
        return of(employees, turnoverMsek, balanceMsek).byAccountingDirective();
    }

    private static CompanySize of(int employees, int turnoverMsek, int balanceMsek) {
        return new CompanySize(2025, accounts(employees, turnoverMsek, balanceMsek), RATE);
    }

    private static Related related(int share, int employees, int turnoverMsek, int balanceMsek) {
        return new Related("Ägarbolaget AB", share, accounts(employees, turnoverMsek, balanceMsek));
    }

    private static Accounts accounts(int employees, int turnoverMsek, int balanceMsek) {
        return new Accounts(
                employees, BigDecimal.valueOf(turnoverMsek * 1_000_000L), BigDecimal.valueOf(balanceMsek * 1_000_000L));
    }
}
