package se.framsteg.applications;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Reach;
import se.framsteg.programmes.Criteria.Unmet;

/**
 * An application with all that one decides on.
 *
 * @param unmet what speaks against it
 * @param lacksGroup whether it says that it has a group and has not told of it, so that its size may be another
 * @param hasPart whether its organisation has a part in the programme already
 * @param hasStranger whether it names somebody who does not belong to its organisation, which has people with us
 * @param knownAs what we call the organisation with its number, where the application calls it something else
 * @param contact how whoever is written to is reached
 * @param waitsFor what an accepted company waits for before it may start; empty where it may
 * @param place on the waiting list, from 1; 0 where it does not stand there
 * @param offeredUntil the last day to answer, where a seat is offered to it; null where none is
 */
public record QueueLine(
        Application application,
        Set<Unmet> unmet,
        boolean lacksGroup,
        boolean hasPart,
        boolean hasStranger,
        @Nullable String knownAs,
        Reach contact,
        String waitsFor,
        int place,
        @Nullable LocalDate offeredUntil) {}
