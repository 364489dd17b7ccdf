package se.framsteg.course.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A text in YAML that knows on which line each of its values stands.
 *
 * @param lines from 1, by the value's JSON pointer
 * @param said its keys and values that are words, up to what a file may hold
 */
record YamlText(JsonNode tree, Map<String, Integer> lines, List<Said> said) {
    static final int DEEPEST = 12;
    static final int LONGEST_KEY = 80;
    static final int MOST_VALUES = 20_000;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A key or a value as it is when it has been read, whatever signs it was written with. */
    record Said(String text, int line) {}

    /**
     * @throws StreamConstraintsException of what is deeper, longer or more than any file of a course
     * @throws JacksonException of what is no YAML, or says the same key twice
     */
    static YamlText read(String text) {
        var lines = new HashMap<String, Integer>();
        var said = new ArrayList<Said>();
        try (JsonParser parser = YAML.createParser(text)) {
            int values = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                values++;
                boolean isKey = token == JsonToken.PROPERTY_NAME;
                if (values > MOST_VALUES
                        || parser.streamReadContext().getNestingDepth() > DEEPEST
                        || isKey && parser.getString().length() > LONGEST_KEY) {
                    throw new StreamConstraintsException("Too much", parser.currentTokenLocation());
                }
                int line = parser.currentTokenLocation().getLineNr();
                lines.putIfAbsent(parser.streamReadContext().pathAsPointer().toString(), line);
                if (isKey || token == JsonToken.VALUE_STRING) {
                    said.add(new Said(parser.getString(), line));
                }
            }
        }
        return new YamlText(YAML.readTree(text), lines, said);
    }

    /** Says what is wrong with its words that cannot be seen in the text as it is written. */
    void signs(String text, String file, int before, Findings findings) {
        var written = WholeAddress.in(text).map(MatchResult::group).collect(Collectors.toSet());
        for (Said each : said) {
            if (findings.isFull()) {
                return;
            }
            if (!Gathered.isWritable(each.text())) {
                findings.add(file, before + each.line(), "signs");
            }
            WholeAddress.in(each.text())
                    .map(MatchResult::group)
                    .filter(address -> !WholeAddress.is(address) && !written.contains(address))
                    .forEach(address -> findings.add(file, before + each.line(), "address", address));
        }
    }

    /** Of the value there, or of the nearest one around it. */
    int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && at.contains("/")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }
}
