package se.framsteg.site.web;

/** An XML file while it is written: text is made safe, and what is opened is closed. */
final class Markup {
    private final StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** @param attributes names and values in turn */
    Markup open(String name, String... attributes) {
        written.append(tag(name, attributes)).append(">\n");
        return this;
    }

    Markup close(String name) {
        written.append("</").append(name).append(">\n");
        return this;
    }

    Markup empty(String name, String... attributes) {
        written.append(tag(name, attributes)).append("/>\n");
        return this;
    }

    Markup text(String name, String words, String... attributes) {
        written.append(tag(name, attributes)).append('>').append(safe(words));
        return close(name);
    }

    private static String tag(String name, String... attributes) {
        var tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(safe(attributes[i + 1]))
                    .append('"');
        }
        return tag.toString();
    }

    /** Without the signs that XML cannot hold at all. */
    private static String safe(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
