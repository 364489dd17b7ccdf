package se.framsteg.flows.materials;

import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;

/**
 * One code of the European list of waste.
 *
 * @param code six digits, as in {@code flows.flow}
 * @param hazardous whether waste of this code is hazardous whatever it holds
 * @param name its Swedish may be empty: then the English is shown, beside the names of group and chapter
 * @param group the four digits it stands under
 * @param chapter the two digits it stands under
 */
public record WasteCode(String code, boolean hazardous, InBoth name, Group group, Group chapter) {
    /** Codes that stand together; its Swedish may be empty. */
    public record Group(String code, InBoth name) {
        public String in(Lang lang) {
            return said(name, lang);
        }
    }

    public String in(Lang lang) {
        return said(name, lang);
    }

    /** As the list writes it: "15 01 10*". */
    public String written() {
        return "%s %s %s%s"
                .formatted(code.substring(0, 2), code.substring(2, 4), code.substring(4), hazardous ? "*" : "");
    }

    private static String said(InBoth name, Lang lang) {
        return lang == Lang.SV && !name.sv().isEmpty() ? name.sv() : name.en();
    }
}
