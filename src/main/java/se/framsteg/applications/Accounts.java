package se.framsteg.applications;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a company's books say of one financial year, or several companies' together. Employees are yearly full-time work. */
public record Accounts(int employees, BigDecimal turnoverSek, BigDecimal balanceSek) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Accounts {
        if (employees < 0 || turnoverSek.signum() < 0 || balanceSek.signum() < 0) {
            throw new IllegalArgumentException("Books say of nothing less than none");
        }
    }

    Accounts plus(Accounts other) {
        return new Accounts(
                employees + other.employees, turnoverSek.add(other.turnoverSek), balanceSek.add(other.balanceSek));
    }

    /** So many hundredths of it; of employees up to the next whole one. */
    Accounts share(int percent) {
        return new Accounts((employees * percent + 99) / 100, part(turnoverSek, percent), part(balanceSek, percent));
    }

    private static BigDecimal part(BigDecimal sek, int percent) {
        return sek.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
