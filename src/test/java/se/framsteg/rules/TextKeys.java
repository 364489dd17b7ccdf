package se.framsteg.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of texts that Java and templates name, as whole keys or as the beginning of keys made at run time. */
record TextKeys(Set<String> asked, Set<String> mentioned, Set<String> beginnings) {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)*[.-])\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\bsay\\(|Texts\\.get\\([^,\"()]+(?:\\(\\))?,\\s*|\\bmessage\\s*=\\s*|Mending\\.of\\(\"[^\"]*\",\\s*|\\bhead\\()\"([a-z]+(?:\\.[a-z0-9-]+)+)\"\\s*[,)]");

    static TextKeys in(List<Source> sources) {
        var keys = new TextKeys(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Source source : sources) {
            keys.collect(LITERAL, source, keys.mentioned);
            keys.collect(BEGINNING, source, keys.beginnings);
            keys.collect(ASKED, source, keys.asked);
        }
        return keys;
    }

    private void collect(Pattern pattern, Source source, Set<String> into) {
        for (Matcher found = pattern.matcher(source.withoutComments()); found.find(); ) {
            if (Staircase.isModule(found.group(1).split("\\.")[0])) {
                into.add(found.group(1));
            }
        }
    }

    boolean isUsed(String key) {
        return mentioned.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }
}
