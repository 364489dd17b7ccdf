package se.framsteg.network.routes;

import java.util.Map;
import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/** How much everybody has to do: asked here, answered where questions are kept. */
public interface OpenQuestions {
    /** How many questions each promoter organisation has open; one without any may be left out. */
    Map<UUID, Integer> byPromoter(RegionId region);
}
