package se.framsteg.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An action is done, or is not done after all. Told within the transaction.
 *
 * @param version of the action with which it became so
 * @param on the day it was done; the day it was said where it is not done after all
 */
public record ActionCompleted(
        UUID region, UUID organisation, UUID action, int version, LocalDate on, boolean completed, UUID by) {}
