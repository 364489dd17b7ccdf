package se.framsteg.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A template as HTML with each expression replaced by {@link #EXPRESSION}, and the strings that are given by name to
 * other templates. Positions in both are those of the template itself as far as lines go.
 */
record Template(Source source, String html, List<Given> given) {
    static final char EXPRESSION = '\u0001';

    /** A string written in the template and given to a part: {@code title = "…"}. */
    record Given(String name, String value, int line) {}

    static Template of(Source source) {
        return new Reader(source).read();
    }

    /** Reads just as much of jte as tells markup from Java. */
    private static final class Reader {
        private final Source source;
        private final String text;
        private final StringBuilder html = new StringBuilder();
        private final List<Given> given = new ArrayList<>();
        private int at;

        Reader(Source source) {
            this.source = source;
            this.text = source.text();
        }

        Template read() {
            markup(false);
            return new Template(source, html.toString(), given);
        }

        private void markup(boolean untilBacktick) {
            while (at < text.length()) {
                if (untilBacktick && text.charAt(at) == '`') {
                    at++;
                    return;
                }
                if (skips("<%--")) {
                    to("--%>");
                } else if (skips("@import") || skips("@param")) {
                    to("\n");
                } else if (skips("!{")) {
                    java('{', '}');
                } else if (skips("${") || skips("$unsafe{")) {
                    java('{', '}');
                    html.append(EXPRESSION);
                } else if (skips("@if(") || skips("@elseif(") || skips("@for(")) {
                    java('(', ')');
                } else if (skips("@template.")) {
                    to("(");
                    java('(', ')');
                } else if (skips("@endif") || skips("@endfor") || skips("@else") || skips("@endraw") || skips("@raw")) {
                    continue;
                } else {
                    html.append(text.charAt(at++));
                }
            }
        }

        /** Java up to the closing bracket; markup blocks in it are read as markup. */
        private void java(char open, char close) {
            int depth = 1;
            int wordFrom = at;
            while (at < text.length() && depth > 0) {
                char c = text.charAt(at);
                if (skips("@`")) {
                    markup(true);
                } else if (c == '"') {
                    string(text.substring(wordFrom, at));
                } else {
                    if (c == ',' || c == '(') wordFrom = at + 1;
                    if (c == open) depth++;
                    if (c == close) depth--;
                    if (c == '\n') html.append('\n');
                    at++;
                }
            }
        }

        private void string(String before) {
            int from = ++at;
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            String name = before.strip();
            if (name.endsWith("=")) {
                given.add(new Given(
                        name.substring(0, name.length() - 1).strip(), text.substring(from, at), source.line(from)));
            }
            at++;
        }

        private boolean skips(String what) {
            boolean found = text.startsWith(what, at);
            if (found) at += what.length();
            return found;
        }

        private void to(String what) {
            int end = text.indexOf(what, at);
            int next = end < 0 ? text.length() : end + what.length();
            text.substring(at, next).chars().filter(c -> c == '\n').forEach(c -> html.append('\n'));
            at = next;
        }
    }
}
