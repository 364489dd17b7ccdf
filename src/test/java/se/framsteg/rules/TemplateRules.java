package se.framsteg.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What markup must not hold, so that texts have both languages and every form works without script. */
final class TemplateRules {
    /** Shown to developers only; its texts are examples. */
    private static final Set<String> EXAMPLES = Set.of("src/main/jte/shell/web/parts.jte");

    private static final String FORM_PART = "src/main/jte/shell/parts/form.jte";
    private static final String PHONE_PART = "src/main/jte/shell/parts/phone.jte";
    private static final Pattern NUMBER = Pattern.compile("tel:|\\$\\{[\\w.()]*[pP]hone\\(\\)\\}");
    private static final String PROPER_NAMES = "Framsteg";

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][\\w:-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:@.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern BUTTON = Pattern.compile("<button\\b([^>]*)>(.*?)</button>", Pattern.DOTALL);
    private static final Set<String> SAID =
            Set.of("title", "alt", "aria-label", "placeholder", "aria-description", "summary");
    private static final Set<String> SAID_TO_PARTS = Set.of(
            "title",
            "text",
            "label",
            "hint",
            "error",
            "caption",
            "description",
            "lead",
            "here",
            "of",
            "subject",
            "author");

    private TemplateRules() {}

    static List<String> faults(List<Source> sources) {
        var faults = new ArrayList<String>();
        for (Source source : sources) {
            Template template = Template.of(source);
            faults.addAll(scripts(template));
            faults.addAll(forms(template));
            faults.addAll(numbers(source));
            if (!EXAMPLES.contains(source.path())) {
                faults.addAll(texts(template));
            }
        }
        return faults;
    }

    private static List<String> texts(Template template) {
        var faults = new ArrayList<String>();
        String seen =
                TAG.matcher(template.html().replaceAll("<!doctype html>", " ")).replaceAll(" ");
        Matcher words = WORD.matcher(seen.replace(PROPER_NAMES, "").replaceAll("&\\w+;", " "));
        if (words.find()) {
            faults.add("%s says '%s' itself; say it with a key"
                    .formatted(template.source().path(), words.group()));
        }
        for (Matcher tag = TAG.matcher(template.html()); tag.find(); ) {
            boolean description = tag.group(3).contains("name=\"description\"");
            for (Matcher attribute = ATTRIBUTE.matcher(tag.group(3)); attribute.find(); ) {
                boolean said = SAID.contains(attribute.group(1))
                        || description && attribute.group(1).equals("content");
                if (said && WORD.matcher(value(attribute)).find()) {
                    faults.add("%s says '%s' itself; say it with a key"
                            .formatted(template.source().path(), value(attribute)));
                }
            }
        }
        template.given().stream()
                .filter(given -> SAID_TO_PARTS.contains(given.name())
                        && WORD.matcher(given.value().replace(PROPER_NAMES, "")).find())
                .forEach(given -> faults.add("%s:%d says '%s' itself; say it with a key"
                        .formatted(template.source().path(), given.line(), given.value())));
        return faults;
    }

    private static List<String> scripts(Template template) {
        var faults = new ArrayList<String>();
        for (Matcher tag = TAG.matcher(template.html()); tag.find(); ) {
            String name = tag.group(2);
            String attributes = tag.group(3);
            boolean opens = tag.group(1).isEmpty();
            if (name.equals("style") || opens && name.equals("script") && !attributes.contains("src=")) {
                faults.add("%s has an inline %s".formatted(template.source().path(), name));
            }
            for (Matcher attribute = ATTRIBUTE.matcher(attributes); attribute.find(); ) {
                String attributeName = attribute.group(1).toLowerCase();
                if (attributeName.equals("style")
                        || attributeName.matches("on[a-z]+")
                        || value(attribute).startsWith("javascript:")) {
                    faults.add("%s has an inline %s".formatted(template.source().path(), attributeName));
                }
                if (attributeName.startsWith("hx-") && !worksWithout(name, attributes)) {
                    faults.add(
                            "%s needs script for %s".formatted(template.source().path(), tag.group()));
                    break;
                }
            }
        }
        return faults;
    }

    /** A link, a form, a button in a form, or a part that only renews itself from its own page. */
    private static boolean worksWithout(String name, String attributes) {
        return switch (name) {
            case "a" -> attributes.contains("href=");
            case "form" -> attributes.contains("action=");
            case "button", "input", "select", "textarea" ->
                attributes.contains("name=") || attributes.contains("type=\"submit\"");
            default -> attributes.contains("hx-trigger=\"every ") || attributes.contains("hx-boost=");
        };
    }

    private static List<String> forms(Template template) {
        var faults = new ArrayList<String>();
        String path = template.source().path();
        for (Matcher tag = TAG.matcher(template.html()); tag.find(); ) {
            if (tag.group(2).equals("form")
                    && tag.group(1).isEmpty()
                    && !path.equals(FORM_PART)
                    && !tag.group(3).contains("method=\"get\"")) {
                faults.add(path + " has a form of its own; only the part 'form' gives it its key");
            }
        }
        for (Matcher button = BUTTON.matcher(template.html()); button.find(); ) {
            String inside = TAG.matcher(button.group(2)).replaceAll("");
            if (inside.indexOf(Template.EXPRESSION) < 0
                    && !WORD.matcher(inside).find()
                    && !button.group(1).contains("aria-label=")) {
                faults.add(path + " has a button without a word");
            }
        }
        return faults;
    }

    /** A telephone number that cannot be called from the page; only the part 'phone' makes it a link. */
    private static List<String> numbers(Source source) {
        return !source.path().equals(PHONE_PART)
                        && NUMBER.matcher(source.text()).find()
                ? List.of(source.path() + " writes a telephone number itself; only the part 'phone' makes it a link")
                : List.of();
    }

    private static String value(Matcher attribute) {
        return attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
    }
}
