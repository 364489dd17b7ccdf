package se.framsteg.plan;

import java.util.UUID;

/** Something in a company's plan, strategy or areas is different. Told within the transaction. */
public record PlanChanged(UUID region, UUID organisation, UUID by) {}
