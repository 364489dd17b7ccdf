package se.framsteg.shell.sheets;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.framsteg.shell.sheets.UnreadableWorkbook.Reason;

/**
 * Which part of the file points to which. A link in a cell (a mail address, a web page) is never followed and may
 * point anywhere; every other relation has to stay inside the file.
 */
final class Relations {
    private static final Pattern SCHEME_OR_DRIVE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");

    record Relation(String type, String part) {}

    private final Map<String, Relation> byId = new HashMap<>();

    /** Reads and checks the relations of a part; {@code part} is the name of the .rels itself. */
    static Relations read(String part, PartReader xml) {
        var relations = new Relations();
        var folder = part.substring(0, part.indexOf("_rels/"));
        while (xml.next()) if (xml.starts("Relationship")) relations.add(part, folder, xml);
        return relations;
    }

    Optional<Relation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The part of the first relation of a kind, such as officeDocument or sharedStrings. */
    Optional<String> partOf(String kind) {
        return byId.values().stream()
                .filter(relation -> relation.type().equals(kind))
                .map(Relation::part)
                .findFirst();
    }

    private void add(String part, String folder, PartReader xml) {
        var address = requireNonNullElse(xml.attribute("Type"), "");
        var type = address.substring(address.lastIndexOf('/') + 1);
        var target = requireNonNullElse(xml.attribute("Target"), "");
        if (type.equals("vbaProject") || type.equals("xlMacrosheet") || type.equals("xlIntlMacrosheet"))
            throw new UnreadableWorkbook(Reason.MACRO);
        if (type.equals("hyperlink")) return;
        if ("External".equalsIgnoreCase(xml.attribute("TargetMode")))
            throw new UnreadableWorkbook(Reason.PATH_OUTSIDE, part, target);
        if (byId.size() >= Limits.RELATIONS) throw new UnreadableWorkbook(Reason.BROKEN, part);
        byId.put(requireNonNullElse(xml.attribute("Id"), ""), new Relation(type, inside(part, folder, target)));
    }

    private static String inside(String part, String folder, String target) {
        if (target.contains("\\")
                || target.startsWith("//")
                || SCHEME_OR_DRIVE.matcher(target).matches())
            throw new UnreadableWorkbook(Reason.PATH_OUTSIDE, part, target);
        var path = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.isEmpty() || step.equals(".")) continue;
            if (!step.equals("..")) path.addLast(step);
            else if (path.pollLast() == null) throw new UnreadableWorkbook(Reason.PATH_OUTSIDE, part, target);
        }
        return String.join("/", path);
    }
}
