package se.framsteg.flows.brokering;

import java.util.UUID;

/** What a promoter had told of after a call is not so, as one of the sides says, or as the promoter says after all. */
public record DeliveryTakenBack(UUID region, UUID match, UUID delivery, UUID by) {}
