package se.framsteg.shell.web;

import se.framsteg.shell.Page;

/** A page that says what went wrong and what to do: {@code kind} names its texts ({@code shell.problem.<kind>.*}). */
public record ProblemPage(String kind) implements Page {
    @Override
    public String template() {
        return "shell/web/problem";
    }
}
