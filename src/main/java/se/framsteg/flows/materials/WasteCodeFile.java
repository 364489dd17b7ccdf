package se.framsteg.flows.materials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.shell.InBoth;

/** Reads {@code waste-codes.csv}: chapters (two digits), groups (four) and codes (six), each after what it stands under. */
final class WasteCodeFile {
    private static final Pattern ROW = Pattern.compile("(\\d{2}|\\d{4}|\\d{6}),(yes|no|),(?:\"([^\"]+)\"|([^\",]+))");

    private WasteCodeFile() {}

    /** @throws IllegalStateException where a row cannot be understood, stands twice, or stands under nothing */
    static Map<String, WasteCode> read(String csv, Map<String, String> swedish) {
        var groups = new LinkedHashMap<String, WasteCode.Group>();
        var codes = new LinkedHashMap<String, WasteCode>();
        for (String line : csv.lines().skip(1).toList()) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                throw new IllegalStateException("Not a row of the list of waste: " + line);
            }
            String code = row.group(1);
            String english = row.group(3) == null ? row.group(4) : row.group(3);
            InBoth name = new InBoth(swedish.getOrDefault(code, ""), english);
            boolean twice = code.length() < 6
                    ? groups.put(code, new WasteCode.Group(code, name)) != null
                    : codes.put(code, code(code, row.group(2).equals("yes"), name, groups)) != null;
            if (twice) {
                throw new IllegalStateException(code + " stands twice");
            }
        }
        swedish.keySet().stream()
                .filter(each -> !groups.containsKey(each) && !codes.containsKey(each))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalStateException(each + " has a Swedish name and no English");
                });
        return codes;
    }

    private static WasteCode code(String code, boolean hazardous, InBoth name, Map<String, WasteCode.Group> groups) {
        List<WasteCode.Group> above = new ArrayList<>();
        for (int digits : List.of(4, 2)) {
            WasteCode.Group group = groups.get(code.substring(0, digits));
            if (group == null) {
                throw new IllegalStateException(code + " stands under nothing");
            }
            above.add(group);
        }
        return new WasteCode(code, hazardous, name, above.get(0), above.get(1));
    }
}
