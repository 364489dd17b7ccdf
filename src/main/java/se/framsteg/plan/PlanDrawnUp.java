package se.framsteg.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A company's plan was ready and has been put before those who decide: a version of it is frozen. Told within the transaction,
 * once for each version.
 *
 * @param number of the version, as people say it
 */
public record PlanDrawnUp(UUID region, UUID organisation, UUID version, int number, LocalDate on, UUID by) {}
