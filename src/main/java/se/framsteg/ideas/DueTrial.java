package se.framsteg.ideas;

import java.time.LocalDate;

/** Something to try whose day has come. @param title what its idea is called */
public record DueTrial(IdeaId idea, String title, String what, LocalDate dueOn) {}
