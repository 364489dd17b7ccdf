package se.framsteg.shell.web;

import se.framsteg.shell.Frame;
import se.framsteg.shell.Page;

/** A page that says what went wrong and what to do: {@code kind} names its texts ({@code shell.problem.<kind>.*}). */
public record ProblemPage(String kind) implements Page {
    /** What went wrong is of no programme, whatever its address says, and so nobody pays it. */
    public ProblemPage {
        Frame.bind(Frame.current().ofNone());
    }

    @Override
    public String template() {
        return "shell/web/problem";
    }
}
