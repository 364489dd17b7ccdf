package se.framsteg.applications;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.framsteg.programmes.SizeClass;

/**
 * How large a company is, by both definitions that are in use, with what it was reckoned from. They answer different
 * questions and often differ: the first says who is a small or medium-sized company when support is given, together with
 * its partners and linked companies; the second what a company must report, by itself.
 *
 * @param year the financial year of all figures
 * @param sekPerEuro what the limits in euro were compared by
 */
public record CompanySize(int year, Accounts own, BigDecimal sekPerEuro) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /**
     * By Recommendation 2003/361/EC, annex, article 2: so few employees, and a turnover or a balance sheet below a limit.
     */
    public SizeClass byRecommendation(List<Related> related) {
        Accounts all = related.stream().map(Related::counted).reduce(own, Accounts::plus);
        if (isSme(all, 10, "2", "2")) {
            return SizeClass.MICRO;
        }
        if (isSme(all, 50, "10", "10")) {
            return SizeClass.SMALL;
        }
        return isSme(all, 250, "50", "43") ? SizeClass.MEDIUM : SizeClass.LARGE;
    }

    /** By the Accounting Directive (2013/34/EU, article 3, as amended by (EU) 2023/2775): at least two of three limits hold. */
    public SizeClass byAccountingDirective() {
        if (holdsTwo(10, "0.9", "0.45")) {
            return SizeClass.MICRO;
        }
        if (holdsTwo(50, "10", "5")) {
            return SizeClass.SMALL;
        }
        return holdsTwo(250, "50", "25") ? SizeClass.MEDIUM : SizeClass.LARGE;
    }

    private boolean isSme(Accounts all, int below, String turnoverMeur, String balanceMeur) {
        return all.employees() < below
                && (isWithin(all.turnoverSek(), turnoverMeur) || isWithin(all.balanceSek(), balanceMeur));
    }

    private boolean holdsTwo(int employees, String turnoverMeur, String balanceMeur) {
        return Stream.of(
                                own.employees() <= employees,
                                isWithin(own.turnoverSek(), turnoverMeur),
                                isWithin(own.balanceSek(), balanceMeur))
                        .filter(holds -> holds)
                        .count()
                >= 2;
    }

    private boolean isWithin(BigDecimal sek, String millionEur) {
        return sek.compareTo(new BigDecimal(millionEur).multiply(MILLION).multiply(sekPerEuro)) <= 0;
    }
}
