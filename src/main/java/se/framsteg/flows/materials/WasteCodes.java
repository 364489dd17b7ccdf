package se.framsteg.flows.materials;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The European list of waste, read once. */
@Component
public class WasteCodes {
    private static final Pattern TYPED = Pattern.compile("(\\d{2})[ .]?(\\d{2})[ .]?(\\d{2}) ?\\*?");

    private record Swedish(Map<String, String> sv) {}

    private final Map<String, WasteCode> codes;
    private final WasteSearch search;

    public WasteCodes(Materials materials) {
        Map<String, String> swedish = MaterialFiles.YAML
                .readValue(MaterialFiles.text("waste-codes-sv.yaml"), Swedish.class)
                .sv();
        codes = Collections.unmodifiableMap(WasteCodeFile.read(MaterialFiles.text("waste-codes.csv"), swedish));
        search = new WasteSearch(codes.values(), materials);
    }

    public Collection<WasteCode> all() {
        return codes.values();
    }

    /** By what somebody types: "15 01 10*", "150110" or "15.01.10"; empty where the list has no such code. */
    public Optional<WasteCode> find(String typed) {
        Matcher code = TYPED.matcher(typed.strip().replace('\u00a0', ' '));
        return code.matches()
                ? Optional.ofNullable(codes.get(code.group(1) + code.group(2) + code.group(3)))
                : Optional.empty();
    }

    /** By words in either language or by the first digits, the best first; nothing where nothing is typed. */
    public List<WasteCode> search(String typed, int most) {
        return search.find(typed, most);
    }

    /** Those that begin so, in the order of the list. */
    public List<WasteCode> beginningWith(String digits) {
        return codes.values().stream()
                .filter(each -> each.code().startsWith(digits))
                .toList();
    }

    /** Whether any code begins so. */
    public boolean isBeginning(String digits) {
        return !digits.isEmpty() && codes.keySet().stream().anyMatch(each -> each.startsWith(digits));
    }
}
