package se.framsteg.network.day;

import java.time.Instant;
import java.time.LocalDate;
import se.framsteg.shell.Say;

/** A line of a company's history as its promoter knows it. @param path where more is told of it; empty where nowhere */
public record Event(LocalDate on, String says, String path) {
    static Event at(Instant moment, String says, String path) {
        return new Event(LocalDate.ofInstant(moment, Say.STOCKHOLM), says, path);
    }
}
