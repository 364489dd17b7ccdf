package se.framsteg.applications;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.framsteg.programmes.AidSetting;

/** What the course of a programme costs a company, in a sentence that it must read before it applies. */
public final class CostWords {
    private CostWords() {}

    public static String of(AidSetting aid) {
        BigDecimal value = aid.valueSek();
        BigDecimal fee = fee(aid);
        if (fee.signum() > 0) {
            return value == null
                    ? say("applications.cost.fee", number(fee))
                    : say("applications.cost.fee.aid", number(fee), number(value));
        }
        return aid.granter() == AidSetting.Granter.NONE || value == null || value.signum() == 0
                ? say("applications.cost.none")
                : say("applications.cost.aid", number(value));
    }

    private static BigDecimal fee(AidSetting aid) {
        AidSetting.Cost cost = aid.workedOut();
        return cost == null
                ? BigDecimal.ZERO
                : cost.feesSek().divide(BigDecimal.valueOf(cost.companies()), 0, RoundingMode.HALF_UP);
    }
}
