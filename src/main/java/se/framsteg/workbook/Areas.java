package se.framsteg.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Slug;

/**
 * The areas a survey let its readers choose among, by code. Evidence holds no free text, so where a file names more
 * areas than a survey can have offered, the rest are all "other".
 */
final class Areas {
    private static final int MOST = 60;
    private static final int LONGEST = 80;
    static final String OTHER = "other";

    private final Map<String, String> labels = new LinkedHashMap<>();

    @Nullable
    String code(@Nullable String area) {
        if (area == null) {
            return null;
        }
        String code = Slug.of(area);
        if (labels.containsKey(code)) {
            return code;
        }
        if (labels.size() == MOST || area.length() > LONGEST) {
            return OTHER;
        }
        labels.put(code, area.strip());
        return code;
    }

    Map<String, String> labels() {
        return labels;
    }
}
