package se.framsteg.ideas;

import java.time.LocalDate;
import java.util.UUID;

/** An idea is there to be bought or used, and something shows it. @param on the day it was launched @param by who told so */
public record IdeaLaunched(
        UUID region, UUID organisation, UUID idea, String kind, String newTo, LocalDate on, UUID by) {}
