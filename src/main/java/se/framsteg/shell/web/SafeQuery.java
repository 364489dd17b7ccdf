package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an address asks, as far as it may be asked again: a search, a filter, which page of a list. What opens something, or is
 * nothing that a page of ours would ask, is left out.
 */
final class SafeQuery {
    private static final int MOST = 20;
    private static final int LONGEST = 1000;
    private static final Pattern ASKED = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,30}=[A-Za-z0-9._~%+*!()-]{0,300}");
    private static final Set<String> OPENING = Set.of("code", "hash", "key", "lang", "press", "token");

    private SafeQuery() {}

    /** With its question mark; empty where there is nothing to ask again, and for forms. */
    static String of(HttpServletRequest request) {
        String asked = request.getQueryString();
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (asked == null || !reading || asked.length() > LONGEST) {
            return "";
        }
        String safe = Arrays.stream(asked.split("&"))
                .filter(each -> ASKED.matcher(each).matches())
                .filter(each -> !OPENING.contains(each.substring(0, each.indexOf('='))))
                .limit(MOST)
                .collect(Collectors.joining("&"));
        return safe.isEmpty() ? "" : "?" + safe;
    }
}
