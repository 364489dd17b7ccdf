package se.framsteg.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Those who decide at a company have adopted a version of its plan. Told within the transaction, once for each version; what the
 * version comes to stands in {@code plan.pub_adopted}.
 *
 * @param number of the version, as people say it
 * @param way {@code board} or {@code owner}: who decided
 * @param decision {@code adopted} or {@code adopted-with-changes}
 * @param minutes whether signed minutes are kept with it
 * @param by who recorded it
 */
public record PlanAdopted(
        UUID region,
        UUID organisation,
        UUID version,
        int number,
        String way,
        String decision,
        boolean minutes,
        LocalDate decidedOn,
        UUID by) {}
